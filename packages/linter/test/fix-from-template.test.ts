import { expect, test } from 'vitest';
import { check, FILLED, fixAll } from './fixing.ts';

// Sections and fields that an edit takes out come back from the template, at their place.
const LOST: [string, (text: string) => string, string][] = [
  [
    'a section',
    (text) => cut(text, '## Communication Log', '## Appendix'),
    '## Communication Log\n\n### Internal Communication\n- **Team notification:** [When',
  ],
  [
    'a first section',
    (text) => cut(text, '## Executive Summary', '## Impact Assessment'),
    '**Status:** Resolved\n\n---\n\n## Executive Summary\n\n_Four',
  ],
  ['a last section', (text) => text.slice(0, text.indexOf('## Follow-up')), '\n\n---\n\n## Follow-up Actions Tracking\n'],
  [
    'a subsection',
    (text) => cut(text, '### Contributing Factors', '### What Worked Well'),
    '\n\n### Contributing Factors\n_What made it worse',
  ],
  [
    'a first subsection',
    (text) => cut(text, '### User Impact', '### Business Impact'),
    '## Impact Assessment\n\n### User Impact\n- **Users affected:** [Number',
  ],
  [
    'a last subsection',
    (text) => cut(text, '### Infrastructure Improvements', '---'),
    '\n\n### Infrastructure Improvements\n- **Redundancy:** [Single',
  ],
  [
    'a heading above others',
    (text) => text.replace('## Impact Assessment\n', ''),
    '## Impact Assessment\n\n### User Impact\n- **Users affected:** 640',
  ],
  ['two neighbours', (text) => cut(text, '## Supporting Evidence', '## Appendix'), '[If applicable]\n\n---\n\n## Appendix\n'],
  [
    'a field among others',
    (text) => text.replace(/- \*\*Data integrity:.*\n/, ''),
    'print queue\n- **Data integrity:** [Any data loss or corruption]\n- **Perf',
  ],
  [
    'a first field',
    (text) => text.replace(/- \*\*Services affected:.*\n/, ''),
    '### System Impact\n- **Services affected:** [Database, queue, storage, etc.]\n- **Data',
  ],
  [
    'a line of the header',
    (text) => text.replace(/\*\*Severity:.*\n/, ''),
    'INC-2026-014  \n**Severity:** [Critical/High/Medium/Low]  \n**Duration:**',
  ],
  [
    'the last line of the header, and all after it',
    (text) => text.slice(0, text.indexOf('**Status:')),
    '(1 h 35 min)  \n**Status:** [Resolved/Investigating/Ongoing]\n\n## Executive Summary\n',
  ],
  [
    'the last line of the header',
    (text) => text.replace(/\*\*Status:.*\n/, ''),
    '(1 h 35 min)  \n**Status:** [Resolved/Investigating/Ongoing]\n',
  ],
];

function cut(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  return text.slice(0, start) + text.slice(text.indexOf(to, start));
}

test.each(LOST)('%s that is missing comes from the template', (_, lose, expected) => {
  const text = lose(FILLED);
  expect(text).not.toContain(expected);
  const { text: after, refused } = fixAll(text);
  expect(refused).toBeNull();
  expect(after).toContain(expected);
  const known = new Set(['structure/placeholder', ...check(text).diagnostics.flatMap(({ ruleId, fix }) => (fix ? [] : [ruleId]))]);
  expect(
    check(after)
      .diagnostics.filter(({ ruleId }) => !known.has(ruleId))
      .map(({ ruleId, message }) => `${ruleId}: ${message}`),
  ).toEqual([]);
});
