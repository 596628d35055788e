import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * For programs that are bundled to be run once: their modules find files and packages beside themselves, not beside the bundle.
 *
 * @returns {import('rolldown').Plugin}
 */
export function ownFolders() {
  return {
    name: 'own-folders',
    transform(code, id) {
      if (id.includes('node_modules') || !/import\.meta\.(?:dirname|filename|url)/.test(code)) return null;
      return code
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
        .replaceAll('import.meta.filename', JSON.stringify(id))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
    },
  };
}
