import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf, KnownDocuments, lintDocument, outsideOf, rules, type DocumentFacts } from '@afterword/linter';
import { defaultTemplate, defaultVocabulary, parse } from '@afterword/parser';
import type { Diagnostic } from '@afterword/schema';
import { expect, test } from 'vitest';
import { DEFECTS } from './defects.ts';

// A complete document has no finding from any rule; each single defect put into it has the finding of one rule, at its place.

const FILLED = readFileSync(join(import.meta.dirname, 'filled.md'), 'utf8');
const FILES = new Set(['docs/runbook.md']);
const PATH = 'incidents/INC-2026-014.md';

function lint(text: string, others: DocumentFacts[] = []): Diagnostic[] {
  const template = defaultTemplate();
  const parsed = parse(text, { path: PATH, template });
  return lintDocument({
    parsed,
    rules: rules.map((rule) => ({ rule, severity: null, options: {} })),
    template,
    vocabulary: defaultVocabulary,
    outside: outsideOf({
      documents: new KnownDocuments([factsOf(parsed), ...others]),
      today: '2026-03-10',
      exists: (path) => FILES.has(path),
    }),
  });
}

/** Lines that hold the text, the findings' place among them. */
function linesWith(text: string, part: string): number[] {
  return text.split('\n').flatMap((line, i) => (line.includes(part) ? [i + 1] : []));
}

test('a complete document has no finding', () => {
  expect(lint(FILLED)).toEqual([]);
});

test('a complete document with CRLF and a byte order mark has none either', () => {
  expect(lint(`\uFEFF${FILLED.replaceAll('\n', '\r\n')}`)).toEqual([]);
});

test('a relative link that resolves is no defect', () => {
  expect(lint(FILLED.replace('https://logs.example.com/queries/8841', 'docs/runbook.md'))).toEqual([]);
});

test('the unfilled template has findings about its title and placeholders only', () => {
  const found = lint(defaultTemplate().source);
  expect([...new Set(found.map(({ ruleId }) => ruleId))].sort()).toEqual(['structure/placeholder', 'structure/title']);
});

test.each(Object.entries(DEFECTS))('%s', (_, { edit, rule, at }) => {
  const text = edit(FILLED);
  const found = lint(text);
  expect(found.map(({ ruleId, range, message }) => `${range.start.line} ${ruleId}: ${message}`)).not.toEqual([]);
  expect([...new Set(found.map(({ ruleId }) => ruleId))], JSON.stringify(found.map(({ ruleId, message }) => [ruleId, message]))).toEqual([
    rule,
  ]);
  const lines = linesWith(text, at);
  expect(lines).toEqual(expect.arrayContaining(found.slice(0, 1).map(({ range }) => range.start.line)));
});

test('an id that another document has is told with its place', () => {
  const other = {
    path: 'incidents/other.md',
    id: 'INC-2026-014',
    idAt: { line: 3, column: 14, offset: 30 },
    date: null,
    summary: null,
    anchors: () => [],
    similar: [],
    openActions: 0,
  };
  const found = lint(FILLED, [other]);
  expect(found.map(({ ruleId }) => ruleId)).toEqual(['header/id-unique']);
  expect(found[0]!.related).toMatchObject([{ path: other.path, range: { start: { line: 3, column: 14 } } }]);
});

// Without its status, a document is held to the resolved bar.
const COMPLETENESS = Object.entries(DEFECTS).filter(
  ([name, { rule }]) => name !== 'missing status' && rules.find(({ id }) => id === rule)?.followsPhase,
);

test.each(COMPLETENESS)('while the incident is ongoing, %s is a warning at most', (_, { edit, rule }) => {
  const found = lint(ongoing(edit(FILLED))).filter(({ ruleId }) => ruleId === rule);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each([
  'missing header field',
  'empty timeline',
  'placeholder of a field',
  'TBD value',
  'unreadable time',
  'missing owner',
  'missing due date',
])('while the incident is ongoing, %s is a warning', (name) => {
  const { edit, rule } = DEFECTS[name]!;
  const found = lint(ongoing(edit(FILLED))).filter(({ ruleId }) => ruleId === rule);
  expect(found.map(({ severity }) => severity)).toContain('warning');
});

test.each(['missing section', 'missing subsection', 'missing field'])('while the incident is ongoing, %s is none', (name) => {
  const { edit, rule } = DEFECTS[name]!;
  expect(lint(ongoing(edit(FILLED))).filter(({ ruleId }) => ruleId === rule)).toEqual([]);
});

function ongoing(text: string): string {
  return text.replace('**Status:** Resolved', '**Status:** Investigating');
}
