// Puts remark into a file of its own, read when a document needs it: where the native engine reads all documents, it never is.
import { fileURLToPath } from 'node:url';

const REMARK = fileURLToPath(new URL('../packages/parser/src/markdown/remark.ts', import.meta.url));
const STAND_IN = '\0remark-stand-in';

// CommonJS: a file can be required within a call.
const FILE = './remark.cjs';
const CODE = `export const remarkBlocks = (source) => require('${FILE}').remarkBlocks(source);`;

/** Plugin for CommonJS bundles whose chunks lie in `folder` of the output. @returns {import('rolldown').Plugin} */
export function lazyRemark(folder) {
  return {
    name: 'lazy-remark',
    resolveId: {
      filter: { id: /[\\/]remark\.(?:ts|cjs)$/ },
      handler(source, importer) {
        if (source === FILE) return { id: FILE, external: true };
        return importer && source.endsWith('/markdown/remark.ts') ? STAND_IN : null;
      },
    },
    load: {
      filter: { id: /^\0remark-stand-in$/ },
      handler() {
        this.emitFile({ type: 'chunk', id: REMARK, fileName: `${folder}/remark.cjs` });
        return CODE;
      },
    },
  };
}
