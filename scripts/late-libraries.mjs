// Puts libraries into files of their own, read when one of their functions is first called: most runs call none of them, and reading,
// compiling and starting a library takes its time. The sources import them as ever.

/**
 * Plugin for CommonJS bundles whose chunks lie in `folder` of the output.
 *
 * @param {string} folder
 * @param {Record<string, readonly string[]>} libraries the functions and classes that the sources import from each; `default` is one
 * @returns {import('rolldown').Plugin}
 */
export function lateLibraries(folder, libraries) {
  const names = Object.keys(libraries);
  /** Where each library starts. */
  const files = new Map();
  return {
    name: 'late-libraries',
    resolveId: {
      filter: { id: new RegExp(`^(?:${LIBRARY}.*|${names.map((name) => `${name}|\\./${name}\\.cjs`).join('|')})$`) },
      async handler(id, importer) {
        if (id.startsWith(LIBRARY)) return id;
        if (id.startsWith('./')) return { id, external: true };
        files.set(id, (await this.resolve(id, importer, { skipSelf: true })).id);
        return STAND_IN + id;
      },
    },
    load: {
      filter: { id: new RegExp(`^(?:${STAND_IN}|${LIBRARY})`) },
      handler(id) {
        const name = id.slice(id.indexOf(':') + 1);
        const functions = libraries[name];
        if (id.startsWith(LIBRARY)) return libraryCode(files.get(name), functions);
        this.emitFile({ type: 'chunk', id: LIBRARY + name, fileName: `${folder}/${name}.cjs` });
        return standIn(`./${name}.cjs`, functions);
      },
    },
  };
}

const STAND_IN = '\0late-stand-in:';
const LIBRARY = '\0late-library:';

// Only what the sources import, so that the rest can be left out.
function libraryCode(file, functions) {
  return `export { ${functions.join(', ')} } from ${JSON.stringify(file)};`;
}

// Each can be called, and called with `new`.
function standIn(file, functions) {
  const late = (name) =>
    `(function (...args) { const { ${name}: its } = require('${file}'); return new.target ? new its(...args) : its(...args); })`;
  return functions
    .map((name) => (name === 'default' ? `export default ${late(name)};` : `export const ${name} = ${late(name)};`))
    .join('\n');
}
