// Puts remark into a file of its own, read when a document needs it: where the native engine reads all documents, it never is.
import { fileURLToPath } from 'node:url';

const REMARK = fileURLToPath(new URL('../packages/parser/src/markdown/remark.ts', import.meta.url));
const STAND_IN = '\0remark-stand-in';

// A module can be required within a call, unlike imported.
const CODE = `import { createRequire } from 'node:module';
let loaded;
export const remarkBlocks = (source) => (loaded ??= createRequire(import.meta.url)('./remark.mjs')).remarkBlocks(source);
`;

/** Plugin for bundles whose chunks lie in `folder` of the output. @returns {import('rolldown').Plugin} */
export function lazyRemark(folder) {
  return {
    name: 'lazy-remark',
    resolveId: {
      filter: { id: /[\\/]remark\.ts$/ },
      handler: (source, importer) => (importer && source.endsWith('/markdown/remark.ts') ? STAND_IN : null),
    },
    load: {
      filter: { id: /^\0remark-stand-in$/ },
      handler() {
        this.emitFile({ type: 'chunk', id: REMARK, fileName: `${folder}/remark.mjs` });
        return CODE;
      },
    },
  };
}
