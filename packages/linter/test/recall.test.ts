import { factsOf as documentFacts, KnownDocuments, lintDocument, outsideOf, rules } from '@afterword/linter';
import { defaultTemplate, defaultVocabulary, parse } from '@afterword/parser';
import type { Diagnostic } from '@afterword/schema';
import { expect, test } from 'vitest';
import { fileName, postmortem } from '../../../bench/archive.ts';
import { findExampleSecrets } from './fixture.ts';
import { KINDS, seeded } from './seeded-defects.ts';

// An archive of complete postmortems, and the same with one defect in each: every defect is found, at its line, by its rule
// alone, and nothing is found in the complete ones.

const COUNT = process.env['AFTERWORD_FULL'] === '1' ? 500 : 100;
const SEEDS = Array.from({ length: COUNT }, (_, i) => i + 1);
const FOLDER = 'incidents';
const TIMEOUT = 300_000;

const template = defaultTemplate();
const recommended = rules.filter(({ preset }) => preset === 'recommended').map((rule) => ({ rule, severity: null, options: {} }));
const files = new Set(SEEDS.map(fileName));
const documents = new KnownDocuments(SEEDS.map((seed) => documentFacts(parsed(seed, postmortem(seed)))));

function parsed(seed: number, text: string): ReturnType<typeof parse> {
  return parse(text, { path: `${FOLDER}/${fileName(seed)}`, template });
}

function lint(seed: number, text: string): Diagnostic[] {
  return lintDocument({
    parsed: parsed(seed, text),
    rules: recommended,
    template,
    vocabulary: defaultVocabulary,
    outside: outsideOf({ documents, today: '2026-11-23', exists: (path) => files.has(path) }),
    secrets: findExampleSecrets,
  });
}

function shown(seed: number, text: string, found: Diagnostic[]): string {
  const lines = text.split('\n');
  const findings = found.map(({ ruleId, message, range }) => `  ${ruleId}: ${message}\n    at: ${lines[range.start.line - 1]}`);
  return [`seed ${seed}`, ...findings].join('\n');
}

test(`${COUNT} complete documents have no finding`, { timeout: TIMEOUT }, () => {
  const noisy = SEEDS.flatMap((seed) => {
    const text = postmortem(seed);
    const found = lint(seed, text);
    return found.length > 0 ? [shown(seed, text, found)] : [];
  });
  expect(noisy).toEqual([]);
});

test(`one defect in each of ${COUNT} documents is found at its line, by its rule alone`, { timeout: TIMEOUT }, () => {
  const wrong = SEEDS.slice(0, -1).flatMap((seed) => {
    const { kind, text, rule, at } = seeded(seed);
    const found = lint(seed, text);
    const lines = text.split('\n');
    const isRight = found.length > 0 && found.every(({ ruleId, range }) => ruleId === rule && lines[range.start.line - 1]?.includes(at));
    return isRight ? [] : [`${kind}, expected ${rule} at ${at}; ${shown(seed, text, found)}`];
  });
  expect(wrong).toEqual([]);
});

test('every kind of defect is among them', () => {
  expect(Object.keys(KINDS).length).toBeGreaterThan(25);
  expect(new Set(SEEDS.slice(0, -1).map((seed) => seeded(seed).kind)).size).toBe(Object.keys(KINDS).length);
});
