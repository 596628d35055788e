import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtCommand } from '../built-command.ts';
import type { Command } from '../child.ts';
import { countedFiles, namedFiles } from './checked.ts';
import { linters, type Linter } from './linters.ts';
import type { Goal, Group, Task } from './row.ts';

// After the last due date of the generated documents, which would be findings otherwise.
const TODAY = '2099-12-31';

export interface Setting {
  /** Documents of the usual archive and of the large one. */
  documents: number;
  large: number;
  /** Folder of the other linters. */
  installed: string;
  /** Empty folder for what commands keep. */
  kept: string;
}

/** All rows of the table. */
export function groups(setting: Setting): Group[] {
  return [startUp(setting), manyDocuments(setting), unchanged(setting), growth(setting)];
}

const atMost = (target: number, stretch: number | null): Goal => ({ kind: 'ratio', target, stretch });
const faster = (target: number, stretch: number): Goal => ({ kind: 'faster', target, stretch });

const bareNode: Command = { program: process.execPath, args: ['-e', '0'] };

/** Afterword, which keeps compiled code and, unless told otherwise, results in `folder`. */
function afterword(args: string[], folder: string): Command {
  return { program: process.execPath, args: [builtCommand(), ...args], env: { AFTERWORD_CACHE_DIR: folder, TMPDIR: folder } };
}

const lint = (setting: Setting, documents: number): Task => ({
  documents,
  commands: [afterword(['lint', '--no-cache', '--today', TODAY], setting.kept)],
  checked: countedFiles,
});

function startUp(setting: Setting): Group {
  const node: Task = { documents: 1, commands: [bareNode] };
  const version: Task = { documents: 1, commands: [afterword(['--version'], setting.kept)] };
  const first = join(setting.kept, 'first');
  const firstLint: Task = {
    documents: 1,
    commands: [afterword(['lint', '--no-cache', '--today', TODAY], first)],
    before: () => emptied(first),
    checked: countedFiles,
  };
  return {
    warmUp: true,
    rows: [
      { name: 'version', title: '`--version` to `node -e 0`', ours: version, theirs: node, goal: atMost(1.25, 1.1) },
      {
        name: 'one-first',
        title: 'lint 1 document, first start ever, to `node -e 0`',
        ours: firstLint,
        theirs: node,
        goal: atMost(2, 1.5),
      },
      { name: 'one', title: 'lint 1 document, later start, to `node -e 0`', ours: lint(setting, 1), theirs: node, goal: atMost(2, 1.5) },
    ],
  };
}

function manyDocuments(setting: Setting): Group {
  const { documents } = setting;
  const ours = lint(setting, documents);
  const parsing: Task = {
    documents,
    commands: [{ program: process.execPath, args: [join(import.meta.dirname, 'parse-with-remark.mjs')] }],
    checked: countedFiles,
  };
  const { remark, markdownlint, textlint, rumdl } = linters(setting.installed);
  const task = ({ command }: Linter): Task => ({ documents, commands: [command], checked: namedFiles });
  const many = documents.toLocaleString('en');
  const row = (other: Linter, goal: Goal): Group['rows'][number] => ({
    name: other.name,
    title: goal.kind === 'faster' ? `lint ${many}: times faster than ${other.name}` : `lint ${many} to ${other.name}`,
    ours,
    theirs: task(other),
    goal,
  });
  return {
    warmUp: false,
    rows: [
      { name: 'remark', title: `lint ${many} to parsing them with remark`, ours, theirs: parsing, goal: atMost(0.25, 0.12) },
      row(remark, faster(10, 25)),
      row(markdownlint, faster(6, 15)),
      row(textlint, faster(10, 25)),
      row(rumdl, atMost(3, 1)),
    ],
  };
}

function unchanged(setting: Setting): Group {
  const { large, kept } = setting;
  const many = large.toLocaleString('en');
  const node: Task = { documents: large, commands: [bareNode] };
  const status: Task = { documents: large, commands: [{ program: 'git', args: ['status', '--short'] }, bareNode] };
  const warmLint: Task = { documents: large, commands: [afterword(['lint', '--today', TODAY], kept)], checked: countedFiles };
  const query: Task = { documents: large, commands: [afterword(['query'], kept)], checked: namedFiles };
  const title = `lint ${many}, unchanged, to \`git status\` and \`node -e 0\``;
  return {
    warmUp: true,
    rows: [
      { name: 'lint-unchanged', title, ours: warmLint, theirs: status, goal: atMost(5, 2.5) },
      { name: 'query-unchanged', title: `query ${many}, unchanged, to \`node -e 0\``, ours: query, theirs: node, goal: atMost(4, 2) },
    ],
  };
}

function growth(setting: Setting): Group {
  const [few, many] = [setting.documents.toLocaleString('en'), setting.large.toLocaleString('en')];
  const ours = lint(setting, setting.large);
  const theirs = lint(setting, setting.documents);
  const perDocument = `lint, per document: ${many} to ${few}`;
  return {
    warmUp: false,
    rows: [
      { name: 'per-document', title: perDocument, ours, theirs, goal: { kind: 'per document', target: 1.15, stretch: null } },
      { name: 'memory', title: `lint ${many}: peak memory`, ours, theirs, goal: { kind: 'peak', target: 250, stretch: 150 } },
    ],
  };
}

function emptied(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}
