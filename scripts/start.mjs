// The main job on the examples: check them, list them, show one as JSON, say what is still to be done.
import { spawnSync } from 'node:child_process';
import { pnpm } from './pnpm.mjs';

pnpm('install', '--frozen-lockfile', '--silent');
pnpm('--silent', 'build:cli');

const CLI = 'packages/cli/dist/afterword.cjs';
const TODAY = '2026-11-23';

show('Every postmortem of the archive is checked', 'lint', 'examples/postmortems', '--today', TODAY);
show('A half-filled one shows what is missing', 'lint', 'examples/incomplete/2026-11-20-half-filled.md', '--today', TODAY);
show('All incidents can be asked', 'query', 'examples/postmortems', '--severity', 'critical,high');
show('Each is typed JSON', 'query', 'examples/postmortems', '--status', 'ongoing', '--json', 'id,title,date,severity,status,timeline');
show('What should have been done by now', 'actions', 'examples/postmortems', '--overdue', '--today', TODAY);

function show(what, ...args) {
  console.log(`\n── ${what}\n$ afterword ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [CLI, ...args], { stdio: 'inherit' });
  // The half-filled document has findings; only "could not do the job" is a failure here.
  if (status === 2) process.exit(2);
}
