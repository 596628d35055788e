// Packs all packages and looks at them as a registry and its users do. Each line is one package or one trial.
import { run, packAll, type Packed } from './pack.ts';
import { tryCommand, tryLibraries } from './install.ts';

const packages = packAll('node_modules/.cache/packages');
let failed = false;

for (const one of packages) attempt(`${one.name} ${one.version}`, () => checkPackage(one));
attempt('the command, installed alone', () => tryCommand(packages));
attempt('the libraries, installed together', () => tryLibraries(packages));
if (failed) process.exitCode = 1;

function checkPackage({ tarball }: Packed): void {
  const files = run('tar', ['-tzf', tarball]).split('\n');
  for (const needed of ['package/LICENSE', 'package/README.md']) if (!files.includes(needed)) throw new Error(`missing ${needed}`);
  const manifest = run('tar', ['-xzOf', tarball, 'package/package.json']);
  const internal = /workspace:|catalog:|"development"|\.\/src\//.exec(manifest);
  if (internal) throw new Error(`package.json still holds \`${internal[0]}\``);
  run('node_modules/.bin/publint', ['run', tarball, '--strict']);
  run('node_modules/.bin/attw', [tarball, '--profile', 'esm-only', '--no-color']);
}

function attempt(what: string, check: () => void): void {
  try {
    check();
    console.log(`✔ ${what}`);
  } catch (error) {
    failed = true;
    console.error(`✖ ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
