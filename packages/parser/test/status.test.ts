import { expect, test } from 'vitest';
import { parse } from '@afterword/parser';

const incident = (value: string) => parse(`# Queue stalled\n\n**Status:** ${value}\n`).postmortem.incident;

test.each([
  ['Resolved', 'resolved', 'Resolved', null],
  ['✅ **RESOLVED**', 'resolved', 'RESOLVED', null],
  ['✅ Fully Resolved (PR 12)', 'resolved', 'Fully Resolved', 'PR 12'],
  ['Partially resolved — known limit accepted', 'mitigated', 'Partially resolved', 'known limit accepted'],
  ['Complete, action items in progress', 'resolved', 'Complete', 'action items in progress'],
  ['Mitigado (índices); falta o cache', 'mitigated', 'Mitigado', '(índices); falta o cache'],
  ['⚠️ **REOPENED** 2026-01-02', 'ongoing', 'REOPENED', '2026-01-02'],
  ['解決済み', 'resolved', '解決済み', null],
  ['Re\u0301solu (hier)', 'resolved', 'Re\u0301solu', 'hier'],
  ['in-progress', 'ongoing', 'in-progress', null],
  ['Openly discussed', null, 'Openly discussed', null],
  ['False alarm - all is well', null, 'False alarm', 'all is well'],
])('%s', (value, phase, label, note) => {
  expect(incident(value).status).toEqual({ phase, label, note });
});

test.each([
  ['Draft', 'draft', null],
  ['Final', 'reviewed', null],
  ['rascunho', 'draft', null],
  ['Draft - incident mitigated', 'draft', 'mitigated'],
])('%s is a state of the document', (value, state, phase) => {
  const { review, status } = incident(value);
  expect([review.state, status?.phase ?? null]).toEqual([state, phase]);
});

test.each([['[Resolved/Investigating/Ongoing]'], ['Resolved | Ongoing'], ['Draft / Final'], ['in progress, open, reviewed, closed']])(
  '%s is none',
  (value) => {
    expect(incident(value)).toMatchObject({ status: null, review: { state: null } });
  },
);
