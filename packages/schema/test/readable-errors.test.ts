import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readableErrors, validateIncident } from '@afterword/schema';
import { expect, test } from 'vitest';
import { EMPTY } from './incident.ts';

function messages(data: object): string[] {
  const ok = validateIncident(data);
  return ok
    ? []
    : readableErrors(validateIncident.errors!, data).map(
        ({ pointer, message, help }) => `${pointer}: ${message}${help === null ? '' : ` (${help})`}`,
      );
}

test('a valid incident has no error', () => {
  expect(messages(EMPTY)).toEqual([]);
});

test.each([
  [{ ...EMPTY, date: '2026-02-30' }, ['/date: Unexpected `2026-02-30`, expected a date YYYY-MM-DD or null']],
  [{ ...EMPTY, date: 7 }, ['/date: Unexpected `7`, expected a string or null']],
  [
    { ...EMPTY, severity: { level: 'critcal', label: 'Critical', note: null } },
    ['/severity/level: Unexpected `critcal`, expected one of `critical`, `high`, `medium`, `low`, `null` (did you mean `critical`?)'],
  ],
  [
    { ...EMPTY, severity: { level: null, lable: 'Critical', note: null } },
    ['/severity/lable: Unexpected property `lable`, expected `label` (did you mean `label`?)'],
  ],
  [{ ...EMPTY, durationMinutes: -1 }, ['/durationMinutes: Unexpected `-1`, expected 0 or more']],
  [{ ...EMPTY, extra: 1 }, ['/extra: Unexpected property `extra`, expected none of that name']],
  [{ ...EMPTY, startedAt: 'soon' }, ['/startedAt: Unexpected `soon`, expected an instant such as `2026-01-31T09:30:00Z` or null']],
])('errors are one for each place, in words (%#)', (data, expected) => {
  expect(messages(data)).toEqual(expected);
});

test('a missing property is named', () => {
  const { tags: _tags, ...without } = EMPTY;
  expect(messages(without)).toEqual([': Missing `tags`, add it']);
});

test('two mistakes in one place are both reported', () => {
  expect(messages({ ...EMPTY, id: 3, timeline: 'none' })).toHaveLength(2);
});

test('every property of the public schemas has a description', () => {
  const missing: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, value] of Object.entries(node)) {
      const properties = key === 'properties' ? Object.entries(value as object) : [];
      for (const [name, schema] of properties) if (!('description' in schema) && !('$ref' in schema)) missing.push(`${path}/${name}`);
      visit(value, `${path}/${key}`);
    }
  };
  for (const name of ['incident', 'postmortem', 'report', 'config']) {
    visit(JSON.parse(readFileSync(resolve(import.meta.dirname, `../../../schemas/${name}.schema.json`), 'utf8')), name);
  }
  expect(missing).toEqual([]);
});
