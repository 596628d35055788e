import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rules } from '@afterword/linter';
import { defaultTemplate, parse } from '@afterword/parser';
import { describe, expect, test } from 'vitest';
import { casesOf, caseWith } from './cases.ts';
import { detailed, expectation, fixed, FIXTURES, fixturesOf, fixtureText, lintAlone, lintCase, lintText, rendered } from './fixture.ts';
import { SPARSE } from './sparse.ts';

const template = defaultTemplate();
const sparse = Object.entries(SPARSE).flatMap(([name, text]) => [
  [`${name}, no file`, parse(text, { template })] as const,
  [name, parse(text, { path: 'sparse.md', template })] as const,
]);

const MESSAGE = /^(?:Unexpected .+, expected .+|Missing .+, add .+)$/;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const invalid = fixturesOf(id, 'invalid');

  test('its id is its path and its texts follow the grammar', () => {
    expect(existsSync(resolve(import.meta.dirname, `../src/rules/${id}.ts`))).toBe(true);
    expect(rule.summary).toMatch(/^(?:Require|Forbid|Limit) .+[^.]$/);
    expect(rule.rationale).toMatch(/\.$/);
    for (const message of Object.values(rule.messages)) {
      expect(message).toMatch(MESSAGE);
      expect(message).not.toMatch(/\.$/);
    }
  });

  test('a valid document has no finding', () => {
    const valid = fixturesOf(id, 'valid');
    expect(valid).not.toEqual([]);
    for (const file of valid) expect(rendered(lintText(rule, fixtureText(id, file), file), file)).toBe('');
  });

  test('an invalid document has the expected findings', () => {
    expect(invalid).not.toEqual([]);
    for (const file of invalid) {
      const actual = rendered(lintText(rule, fixtureText(id, file), file), file);
      expect(actual).toBe(expectation(join(FIXTURES, id, file.replace(/\.md$/, '.expected.txt')), actual));
    }
  });

  test('its findings have the expected places, help and fixes', () => {
    for (const file of invalid) {
      const text = fixtureText(id, file);
      const actual = detailed(lintText(rule, text, file), text);
      expect(actual).toBe(expectation(join(FIXTURES, id, file.replace(/\.md$/, '.details.txt')), actual));
    }
  });

  test('each of its cases has the findings that it stands for', () => {
    for (const cases of casesOf(id)) {
      const found = (value: string): string[] => lintCase(rule, caseWith(cases, value)).map(({ ruleId }) => ruleId);
      for (const value of cases.valid ?? []) expect(found(value), value).toEqual([]);
      for (const value of cases.invalid ?? []) expect(found(value), value).toEqual([id]);
      for (const [before, after] of Object.entries(cases.fixed ?? {})) {
        const { text, file } = caseWith(cases, before);
        expect(fixed(rule, text, { file, unsafe: true })).toBe(caseWith(cases, after).text);
      }
    }
  });

  test('what is missing in a document is no crash', () => {
    for (const [name, parsed] of sparse) {
      const crashes = lintAlone(rule, parsed).filter(({ ruleId }) => ruleId === 'internal/crash');
      expect(crashes, name).toEqual([]);
    }
  });

  test('every message is hit by a fixture', () => {
    const texts = invalid.flatMap((file) => lintText(rule, fixtureText(id, file), file)).map(({ message }) => message);
    const patterns = Object.entries(rule.messages).map(([name, message]) => [name, patternOf(message)] as const);
    expect(patterns.filter(([, pattern]) => !texts.some((text) => pattern.test(text))).map(([name]) => name)).toEqual([]);
  });

  test('CRLF and a byte order mark change nothing', () => {
    for (const file of invalid) {
      const text = fixtureText(id, file).replaceAll('\r\n', '\n');
      const plain = rendered(lintText(rule, text, file), file);
      expect(rendered(lintText(rule, text.replaceAll('\n', '\r\n'), file), file)).toBe(plain);
      expect(rendered(lintText(rule, `\uFEFF${text}`, file), file)).toBe(plain);
    }
  });

  test('it is marked as fixable when it is, and its fixes leave nothing to fix', () => {
    const fixes = invalid.flatMap((file) => lintText(rule, fixtureText(id, file), file)).filter(({ fix }) => fix);
    expect(fixes.length > 0).toBe(rule.fixable);
    for (const file of invalid) {
      for (const unsafe of [false, true]) {
        const after = fixed(rule, fixtureText(id, file), { file, unsafe });
        expect(lintText(rule, after, file).filter(({ fix }) => fix && (unsafe || fix.safety === 'safe'))).toEqual([]);
      }
    }
  });

  test('no finding stands at 0:0 or has an empty message, and fingerprints differ', () => {
    for (const file of invalid) {
      const found = lintText(rule, fixtureText(id, file), file);
      expect(found.every(({ ruleId, range }) => ruleId === id && range.start.line > 0 && range.start.column > 0)).toBe(true);
      expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
    }
  });
});

function patternOf(message: string): RegExp {
  const parts = message.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
