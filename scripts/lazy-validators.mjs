// Puts generated validators into files of their own, read when the first one is asked: most runs of the command validate nothing, and
// reading the half megabyte would take a third of their start. They are CommonJS, as only that can be loaded within a call.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { rolldown } from 'rolldown';

const GENERATED = /[\\/]src[\\/]generated[\\/]validat[\w-]+\.ts$/;

/** Plugin for CommonJS bundles whose chunks lie in `folder` of the output. @returns {import('rolldown').Plugin} */
export function lazyValidators(folder) {
  return {
    name: 'lazy-validators',
    resolveId: {
      filter: { id: /^\.\/validat[\w-]+\.cjs$/ },
      handler: (id) => ({ id, external: true }),
    },
    load: {
      filter: { id: GENERATED },
      async handler(id) {
        const file = `${basename(id, '.ts')}.cjs`;
        this.emitFile({ type: 'asset', fileName: `${folder}/${file}`, source: await bundled(id) });
        return standIn(file, namesIn(await readFile(id, 'utf8'), id));
      },
    },
  };
}

async function bundled(id) {
  const bundle = await rolldown({ input: id, platform: 'node', logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'cjs', minify: true });
  return output[0].code;
}

function namesIn(source, id) {
  const names = /^export const validators: Record<([^,]+),/m.exec(source)?.[1].match(/\w+/g);
  if (!names) throw new Error(`Missing \`export const validators\` in ${id}`);
  return names;
}

// Like the validators themselves: functions that leave their errors on themselves.
function standIn(file, names) {
  return `const all = () => require('./${file}').validators;
const later = (name) => Object.defineProperty((data) => all()[name](data), 'errors', { get: () => all()[name].errors });
export const validators = Object.fromEntries(${JSON.stringify(names)}.map((name) => [name, later(name)]));
`;
}
