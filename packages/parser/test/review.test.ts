import { expect, test } from 'vitest';
import { parse } from '@afterword/parser';

const incidentOf = (text: string) => parse(text).postmortem.incident;

test('signatures of the review section', () => {
  const text =
    '# x\n\n## Review and Approval\n\n**Prepared by:** Ana Silva - 2026-01-02  \n**Reviewed by:** [Name] - [Date]  \n**Approved by:** _____  \n\n**Distribution:** on-call, support\n';
  const { postmortem, places } = parse(text);
  expect(postmortem.incident.review).toEqual({
    preparedBy: { name: 'Ana Silva', date: '2026-01-02' },
    reviewedBy: null,
    approvedBy: null,
    distribution: ['on-call', 'support'],
    state: null,
  });
  const at = (pointer: string) => text.slice(places.get(pointer)?.start, places.get(pointer)?.end);
  expect(['preparedBy', 'preparedBy/name', 'preparedBy/date', 'approvedBy'].map((key) => at(`/incident/review/${key}`))).toEqual([
    'Ana Silva - 2026-01-02',
    'Ana Silva',
    '2026-01-02',
    '_____',
  ]);
});

test.each([
  ['Ana Silva (2026-01-02)', { name: 'Ana Silva', date: '2026-01-02' }],
  ['Ana Silva, January 2, 2026', { name: 'Ana Silva', date: '2026-01-02' }],
  ['@ana', { name: '@ana', date: null }],
  ['[Ana Silva](https://people.example/ana)', { name: 'Ana Silva', date: null }],
  ['Ana Silva - [Date]', { name: 'Ana Silva', date: null }],
  ['[Name] - 2026-01-02', { name: null, date: '2026-01-02' }],
  ['—', null],
  ['TBD', null],
  ['[To be filled in]', null],
])('author %s', (value, expected) => {
  expect(incidentOf(`# x\n\n**Author:** ${value}\n`).review.preparedBy).toEqual(expected);
});

test('a name in brackets is a link where the document defines it', () => {
  expect(incidentOf('# x\n\nCreated by: [Ana Silva]\n\n[Ana Silva]: https://people.example/ana\n').review.preparedBy).toEqual({
    name: 'Ana Silva',
    date: null,
  });
});

test('a sign-off table', () => {
  const text =
    '# x\n\n## Sign-off\n\n| Role | Name | Date |\n|---|---|---|\n| Author | Ana Silva | 2026-01-02 |\n| Approver | Bo Lund | 2026-01-05 |\n';
  expect(incidentOf(text).review).toMatchObject({
    preparedBy: { name: 'Ana Silva', date: '2026-01-02' },
    approvedBy: { name: 'Bo Lund', date: '2026-01-05' },
    state: 'approved',
  });
});

test.each([
  ['**Approved by:** Bo Lund - 2026-01-05', 'approved'],
  ['**Reviewed by:** Bo Lund - 2026-01-05', 'reviewed'],
  ['**Approved by:** Bo Lund', null],
  ['**Status:** Draft\n**Approved by:** Bo Lund - 2026-01-05', 'draft'],
])('state by %s', (text, state) => {
  expect(incidentOf(`# x\n\n${text}\n`).review.state).toBe(state);
});

test('similar incidents', () => {
  const text =
    '# x\n\n## Similar Past Incidents\n\n- **2025-03-04:** [INC-31: Queue stalled](../2025/inc-031.md), the same cause\n- **[Date]:** [Brief description and link to postmortem]\n- [INC-YYYY-NNNN] - Similar issue on the same day\n- None\n';
  expect(incidentOf(text).similar).toEqual([
    { label: '2025-03-04: INC-31: Queue stalled, the same cause', id: 'INC-31', path: '../2025/inc-031.md', date: '2025-03-04' },
  ]);
});

test.each([
  ['## Summary\n\nIt **stalled**.\n\nThen it ran.\n\n---\n\n## Impact\n\nx', 'It **stalled**.\n\nThen it ran.'],
  [
    '## Executive Summary\n\n- **What happened:** It stalled.\n- **Impact:** None.\n',
    '- **What happened:** It stalled.\n- **Impact:** None.',
  ],
  ['## Summary\n\nIt stalled.\n\n### Detail\n\nFor long.', 'It stalled.\n\n### Detail\n\nFor long.'],
  ['**Summary:** It stalled.', 'It stalled.'],
  ['## Summary\n\n_What happened, in two sentences_\n\n- **What happened:** [1-2 sentence summary]\n- **Impact:**\n', null],
  ['## Summary\n\n## Impact\n\nx', null],
])('summary of %s', (text, summary) => {
  expect(incidentOf(`# x\n\n${text}\n`).summary).toBe(summary);
});
