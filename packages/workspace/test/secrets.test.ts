import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reporters, reportOf, rules } from '@afterword/linter';
import { lintArchive, openArchive, secretsIn } from '@afterword/workspace';
import { rules as scanners } from '@secretlint/secretlint-rule-preset-recommend';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FOR_OTHER_TEXTS, KNOWN_SECRETS } from '../src/settings/known-secrets.ts';
import { SearchedText } from '../src/settings/searched-text.ts';

// Put together here, so that no text of this repository looks like a key.
const LETTERS = 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUxQ7';
const SECRETS: Record<string, string> = {
  'GitHub token': ['gh', 'p_', LETTERS.slice(0, 36)].join(''),
  'Slack token': ['xo', 'xb-', '123456789012', '-', '1234567890123', '-', LETTERS.slice(0, 24)].join(''),
  'npm token': ['np', 'm_', LETTERS.slice(0, 36)].join(''),
  'database address with a password': ['postgres', '://labels:', LETTERS.slice(0, 12), '@db.lindholm-labels.se/labels'].join(''),
  'password in an address': ['https', '://labels:', LETTERS.slice(0, 12), '@ci.lindholm-labels.se/'].join(''),
};

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-secrets-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function archiveOf(text: string, config = '') {
  writeFileSync(join(folder, 'postmortem.md'), text);
  writeFileSync(join(folder, 'afterword.config.yaml'), `root: true\nfiles: ['*.md']\n${config}`);
  return openArchive({ cwd: folder, paths: [] });
}

test.each(Object.entries(SECRETS))('a %s is found at its place and shown nowhere', async (kind, secret) => {
  const archive = await archiveOf(`# Labels printed twice\n\n**Status:** Resolved\n\n## Summary\n\nThe worker used \`${secret}\` then.\n`);
  const files = await lintArchive(archive, { today: '2026-01-01', secrets: secretsIn(archive) });
  const found = files[0]!.diagnostics.filter(({ ruleId }) => ruleId === 'security/secret');
  expect(found.map(({ message, range }) => [message, range.start.line])).toEqual([
    [`Unexpected ${kind}, expected no secret in the document`, 7],
  ]);
  const report = reportOf(files, rules, '0');
  for (const print of Object.values(reporters)) {
    const text = print(report, { textOf: () => files[0]!.text(), shownPath: (path) => path, color: false, width: 200 });
    expect(text).not.toContain(LETTERS.slice(0, 8));
  }
});

test('no finder is loaded where the rule is off', async () => {
  expect(secretsIn(await archiveOf('# A\n', 'rules:\n  security/secret: off\n'))).toBeNull();
});

test('a slot, a mask and a variable are no secrets', async () => {
  const archive = await archiveOf(
    '# A\n\npostgres://USER:PASSWORD@host/db, https://user:***@example.com, GITHUB_TOKEN=$TOKEN, ghp_xxx, AKIA…\n',
  );
  const find = await secretsIn(archive)!();
  expect(find(archive.documents[0]!.text())).toEqual([]);
});

// They are asked without secretlint's engine, which would wait for a promise.
test('every scanner of the library answers at once', () => {
  const source = { content: '', contentType: 'text', ext: '.md' } as never;
  const context = { sharedOptions: {}, createTranslator: () => () => ({}), report: () => {}, ignore: () => {} } as never;
  for (const scanner of scanners) expect(scanner.create(context, {}).file?.(source)).toBeUndefined();
});

type Scanner = (typeof scanners)[number];

const nameOf = ({ meta }: Scanner): string => meta.id.replace(/^.*secretlint-rule-/, '');

// What a scanner looks for in a text: it is given one that writes down the patterns.
function patternsOf(scanner: Scanner): RegExp[] {
  const patterns: RegExp[] = [];
  const content = { matchAll: (pattern: RegExp) => (patterns.push(pattern), []) };
  const context = { sharedOptions: {}, createTranslator: () => () => ({}), report: () => {}, ignore: () => {} } as never;
  void scanner.create(context, {}).file?.({ content, contentType: 'text', ext: '.md' } as never);
  return patterns;
}

const around = fc.string({ unit: fc.constantFrom('_', 'x', ' ') });

// Without what stands around a secret, which no text can be made from.
function anyOf({ source, ignoreCase }: RegExp): fc.Arbitrary<string> {
  const text = fc.stringMatching(new RegExp(source.replaceAll(/\(\?<?![^)]*\)|\\b/g, '')));
  return ignoreCase ? fc.mixedCase(text) : text;
}

test.each(scanners.filter((scanner) => !FOR_OTHER_TEXTS.has(nameOf(scanner))).map((scanner) => [nameOf(scanner), scanner] as const))(
  'every secret of the scanner %s has its sign',
  (name, scanner) => {
    const patterns = patternsOf(scanner);
    expect(patterns).not.toEqual([]);
    for (const pattern of patterns) {
      const secret = anyOf(pattern).filter((text) => [...text.matchAll(pattern)].some(({ groups }) => isFilled(groups)));
      fc.assert(
        fc.property(around, secret, around, (before, text, after) =>
          new SearchedText(before + text + after).hasOne(KNOWN_SECRETS[name]!.signs),
        ),
        { numRuns: 50 },
      );
    }
  },
);

// An address without a password is no secret.
function isFilled(groups: Record<string, string> | undefined): boolean {
  return !groups || !('password' in groups) || groups['password'] !== undefined;
}

test.each([...FOR_OTHER_TEXTS])('the scanner %s looks for nothing that would be reported', (name) => {
  const scanner = scanners.find((one) => nameOf(one) === name)!;
  const reported: unknown[] = [];
  const context = { sharedOptions: {}, createTranslator: () => () => ({}), report: (one: unknown) => reported.push(one), ignore: () => {} };
  const content = [...Object.values(SECRETS), 'secretlint-disable'].join('\n');
  void scanner.create(context as never, {}).file?.({ content, contentType: 'text', ext: '.md' } as never);
  expect(reported).toEqual([]);
});

test('comments for secretlint neither hide a secret nor keep the document from being read', async () => {
  const archive = await archiveOf(`# A

<!-- secretlint-disable-next-line -->
${SECRETS['npm token']} <!-- secretlint-disable-line -->
`);
  const find = await secretsIn(archive)!();
  expect(find(archive.documents[0]!.text()).map(({ kind }) => kind)).toEqual(['npm token']);
});
