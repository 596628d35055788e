import { expect, test } from 'vitest';
import { defaultTemplate, parse, remembered } from '@afterword/parser';

const DOCUMENT = `# Slow parcels

**Date:** 2026-03-04
**Severity:** High

## Timeline

| Time  | Event              |
| ----- | ------------------ |
| 10:00 | Alert: _slow_ \`db\` |
| 10:40 | Fixed by **Ada**   |

## Action Items

- [ ] **Add an index** - Owner: Ada - Due: [YYYY-MM-DD]
`;

test('a document reads the same again, and after so many others that what was kept is forgotten', () => {
  const read = (): string => JSON.stringify(parse(DOCUMENT, { template: defaultTemplate() }).postmortem);
  const first = read();
  expect(read()).toBe(first);
  for (let i = 0; i < 60; i++) parse(`# Other ${i}\n\n${`Nothing ${i} happened here. `.repeat(500)}`);
  expect(read()).toBe(first);
});

test('a short text is read once until enough documents were read', () => {
  let calls = 0;
  const length = remembered((text) => ({ length: text.length, call: ++calls }));
  expect([length('ab').call, length('ab').call, length('abc').call]).toEqual([1, 1, 2]);
  expect([length('x'.repeat(1000)).call, length('x'.repeat(1000)).call]).toEqual([3, 4]);
  for (let i = 0; i < 6; i++) parse(`${i} `.repeat(50_000));
  expect(length('ab').call).toBe(5);
});
