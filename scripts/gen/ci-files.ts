// The CI files that `afterword init` writes: those of examples/ci, as values of the command.
import { readFileSync } from 'node:fs';
import type { Output } from './output.ts';

export function ciFilesOutput(): Output {
  const github = readFileSync('examples/ci/github/postmortems.yml', 'utf8');
  const gitlab = readFileSync('examples/ci/gitlab/.gitlab-ci.yml', 'utf8');
  return {
    path: 'packages/cli/src/generated/ci-files.ts',
    text: `// Generated from examples/ci by \`pnpm gen\`; do not edit.\n\nexport const githubWorkflow: string = ${JSON.stringify(github)};\n\nexport const gitlabPipeline: string = ${JSON.stringify(gitlab)};\n`,
  };
}
