import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configSchema, readConfig, rules } from '@afterword/linter';
import { defaultLimits } from '@afterword/parser';
import { incidentSchema } from '@afterword/schema';
import { expect, test } from 'vitest';
import { CLI, git, repository, type Result } from './afterword.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const DOCS = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path));
const PAGES = ['README.md', 'CONTRIBUTING.md', ...DOCS.filter((path) => path.endsWith('.md'))];
const HAS_JQ = spawnSync('jq', ['--version']).status === 0;

const FENCE = /^(`{3,})([^\n`]*)\n(.*?)^\1$/gms;

interface Block {
  language: string;
  /** `in=team`: run in a repository of a team, which holds the blocks with `file=`; `exit=1`: expected exit code. */
  marks: Record<string, string>;
  text: string;
}

function read(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

function blocksOf(page: string): Block[] {
  return [...read(page).matchAll(FENCE)].map(([, , info = '', text = '']) => {
    const [language = '', ...marks] = info.split(' ');
    return { language, marks: Object.fromEntries(marks.map((mark) => mark.split('=', 2) as [string, string])), text };
  });
}

function commandsOf({ text }: Block): { command: string; output: string }[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.split('\n');
      return { command, output: output.join('\n') };
    });
}

function run(command: string, cwd: string): Result {
  const script = `afterword() { "${process.execPath}" "${CLI}" "$@"; }; ${command}`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '100', NO_COLOR: '1', LC_ALL: 'C.UTF-8' },
  });
  return { code: status, stdout: withoutTrailingSpace(stdout), stderr };
}

// Editors take spaces at the end of a line away.
function withoutTrailingSpace(text: string): string {
  return text.replaceAll(/[ \t]+$/gm, '');
}

/** Output as the page shows it, where a line with only `…` stands for lines left out. */
function shown(output: string): RegExp {
  const parts = withoutTrailingSpace(output)
    .split(/^\s*…\n/m)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(?:.*\\n)*?')}$`);
}

const GUIDE = 'docs/guide/README.md';

/** Pages of the guide in the order of its index, in which they are read: what one shows is there in the next ones. */
const guide = linksOf(GUIDE).map((link) => join(dirname(GUIDE), link));

const hasCommands = (page: string): boolean => blocksOf(page).some(({ language }) => language === 'console');
const alone = PAGES.filter((page) => !guide.includes(page) && hasCommands(page));

test.each([['the guide', guide], ...alone.map((page): [string, string[]] => [page, [page]])])(
  '%s shows what its commands print',
  (_, pages) => {
    const team = repository();
    git(team, 'remote', 'add', 'origin', 'git@github.com:parcel-co/archive.git');
    for (const block of pages.flatMap(blocksOf)) {
      const { file, in: place, exit = '0' } = block.marks;
      if (file) {
        mkdirSync(dirname(join(team, file)), { recursive: true });
        writeFileSync(join(team, file), block.text);
      }
      if (block.language !== 'console') continue;
      for (const { command, output } of commandsOf(block)) {
        if (command.includes('| jq') && !HAS_JQ) continue;
        const { code, stdout, stderr } = run(command, place === 'team' ? team : ROOT);
        expect(code, `${command}\n${stderr}`).toBe(Number(exit));
        expect(stdout, command).toMatch(shown(output));
      }
    }
  },
  180_000,
);

test('every link leads somewhere', () => {
  expect(
    PAGES.flatMap((page) =>
      linksOf(page)
        .filter((target) => isBroken(page, target))
        .map((target) => `${page}: ${target}`),
    ),
  ).toEqual([]);
});

function linksOf(page: string): string[] {
  const links = read(page)
    .replaceAll(FENCE, '')
    .matchAll(/\]\(([^)\s]+)\)/g);
  return [...links].map(([, target = '']) => target).filter((target) => !/^[a-z]+:/.test(target));
}

function isBroken(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  return !existsSync(join(ROOT, file)) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
}

function anchorsOf(page: string): string[] {
  const headings = read(page)
    .replaceAll(FENCE, '')
    .matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('the index of the guide leads to each of its pages', () => {
  expect(guide.toSorted()).toEqual(PAGES.filter((page) => dirname(page) === dirname(GUIDE) && page !== GUIDE).toSorted());
});

test('the configuration of the guide is valid and has every key', () => {
  const example = blocksOf('docs/guide/configure.md').find(({ marks }) => marks['file'] === 'afterword.config.yaml');
  const { config, problems } = readConfig(example?.text ?? '');
  expect(problems).toEqual([]);
  const { properties } = configSchema(rules) as { properties: object };
  expect(Object.keys(properties).filter((key) => key !== '$schema' && !(key in config!))).toEqual([]);
});

test('the guide has every limit with its default', () => {
  const page = read('docs/guide/configure.md');
  const wanted = Object.entries(defaultLimits).map(
    ([name, value]) => new RegExp(`^\\| \`${name}\` +\\| ${value.toLocaleString('en-US')} +\\|`, 'm'),
  );
  expect(wanted.filter((row) => !row.test(page))).toEqual([]);
});

test('every field of an incident has its row', () => {
  const page = read('docs/json.md');
  const { properties } = incidentSchema as { properties: object };
  expect(Object.keys(properties).filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
});
