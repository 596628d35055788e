// Everything a change must pass; vitest comes last, so that its summary closes the output.
import { pnpm } from './pnpm.mjs';

pnpm('install', '--frozen-lockfile', '--silent');
pnpm('--silent', 'gen:check');
pnpm('--silent', 'build');
pnpm('--silent', 'types');
pnpm('--silent', 'lint');
pnpm('--silent', 'format:check');
pnpm('--silent', 'publish:check');
pnpm('--silent', 'unit');
