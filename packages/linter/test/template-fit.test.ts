import { factsOf, KnownDocuments, lintDocument, outsideOf, rules } from '@afterword/linter';
import { compileTemplate, defaultTemplate, defaultVocabulary, parse, type Template } from '@afterword/parser';
import type { Diagnostic } from '@afterword/schema';
import { expect, test } from 'vitest';
import { postmortem } from '../../../bench/archive.ts';

const RULE = 'structure/template-fit';
const SAID_BY_IT = /^structure\/(?:missing-section|missing-field|section-order|unknown-section|moved-section|heading-level)$/;

const HOUSE = compileTemplate(
  [
    '# [Title]',
    ...['What the customers saw', 'What we saw', 'Why it broke', 'What we change', 'Who was told'].map((name) => `## ${name}\n\n[Text]`),
  ].join('\n\n'),
  'house',
);

const OWN = `# Labels printed twice

**Date:** 2026-03-04
**Severity:** High
**Status:** Resolved

## What the customers saw

Two labels for one parcel.

## What we saw

A backlog of 6,120 jobs.

## Why it broke

An old checkpoint.
`;

function lint(text: string, template: Template): Diagnostic[] {
  const parsed = parse(text, { path: 'a.md', template });
  return lintDocument({
    parsed,
    rules: rules.map((rule) => ({ rule, severity: null, options: {} })),
    template,
    vocabulary: defaultVocabulary,
    outside: outsideOf({ documents: new KnownDocuments([factsOf(parsed)]), today: '2026-06-30' }),
  });
}

function told(found: Diagnostic[]): string[] {
  return found.map(({ ruleId }) => ruleId).filter((id) => id === RULE || SAID_BY_IT.test(id));
}

test.each<[headings: string[], isBetter: boolean]>([
  [['Executive Summary', 'Garden'], true],
  [['Executive Summary', 'Garden', 'Water'], false],
  [['Executive Summary', 'What we saw', 'Garden', 'Water'], false],
  [['Executive Summary', 'Impact Assessment', 'What we saw', 'Garden', 'Water'], true],
])('under the headings %j the built-in template is named: %s', (headings, isBetter) => {
  const text = `# Labels\n\n${headings.map((heading) => `## ${heading}\n\nText.\n\n`).join('')}`;
  const help = lint(text, HOUSE).find(({ ruleId }) => ruleId === RULE)!.help!;
  expect(help.includes('`default` fits better')).toBe(isBetter);
});

test('a document of another template has one finding for all that is missing, at its title', () => {
  const found = lint(OWN, defaultTemplate());
  expect(told(found)).toEqual([RULE]);
  const fit = found.find(({ ruleId }) => ruleId === RULE)!;
  expect(fit).toMatchObject({ severity: 'error', range: { start: { line: 1, column: 3 } } });
  expect(fit.message).toContain('0 of 13 sections of the template `default`');
  expect(fit.help).toContain('`afterword template check`');
});

test('read with its own template it has the usual findings', () => {
  expect(told(lint(OWN, HOUSE))).toEqual(['structure/missing-section', 'structure/missing-section']);
});

test('a built-in template that fits better is named', () => {
  const fit = lint(postmortem(7), HOUSE).find(({ ruleId }) => ruleId === RULE);
  expect(fit?.help).toContain('`template: default`');
});

test('a document with few sections and none of its own is unfinished, not another one', () => {
  const found = told(lint(OWN.replace(/\n## What the[\s\S]*/, '\n## Timeline\n\nNone yet.\n'), defaultTemplate()));
  expect(found).not.toContain(RULE);
  expect(found.length).toBeGreaterThan(10);
});

test('an ongoing document is measured by what its phase asks for', () => {
  const half = OWN.replace('Resolved', 'Investigating').replace(
    '## What the',
    '## Executive Summary\n\nText.\n\n## Timeline\n\nText.\n\n## What the',
  );
  expect(told(lint(half, defaultTemplate()))).not.toContain(RULE);
  expect(told(lint(half.replace('Investigating', 'Resolved'), defaultTemplate()))).toContain(RULE);
});
