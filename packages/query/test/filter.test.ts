import { defaultTemplate, parse } from '@afterword/parser';
import { matchesFilter } from '@afterword/query';
import type { Postmortem } from '@afterword/schema';
import { expect, test } from 'vitest';

const TEXT = `---
tags: [zebra]
---
# Café queue full

**Severity:** SEV-1

## Impact Assessment

### User Impact

- **Users affected:** 12 said "no"

## Weather

Rain C:\\new fell.
`;

const SHAPED: Postmortem = parse(TEXT, { template: defaultTemplate() }).postmortem;
const LOOSE: Postmortem = parse(TEXT).postmortem;

test.each([SHAPED, LOOSE])('a text is found wherever the document has it (%#)', (postmortem) => {
  for (const text of ['cafe QUEUE', 'sev-1', '"no" users affected', 'user impact', 'weather', 'zebra', 'c:\\new', ' ']) {
    expect([text, matchesFilter(postmortem, { text })]).toEqual([text, true]);
  }
});

test.each([SHAPED, LOOSE])('names of the model are not in the document (%#)', (postmortem) => {
  for (const text of ['null', 'timeZoneStated', 'wentWell', 'markdown', 'geographic', 'queue dry']) {
    expect([text, matchesFilter(postmortem, { text })]).toEqual([text, false]);
  }
});
