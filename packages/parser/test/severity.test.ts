import { expect, test } from 'vitest';
import { parse } from '@afterword/parser';

const severity = (value: string) => parse(`# Queue stalled\n\n**Severity:** ${value}\n`).postmortem.incident.severity;

test.each([
  ['Critical', 'critical', 'Critical', null],
  ['🔴 Critical', 'critical', 'Critical', null],
  ['P2 (High)', 'high', 'P2', 'High'],
  ['P0 - Critical', 'critical', 'P0', 'Critical'],
  ['SEV\u20111', 'critical', 'SEV\u20111', null],
  ['SEV-3（一部の機能）', 'medium', 'SEV-3', '一部の機能'],
  ['Sev2', 'high', 'Sev2', null],
  ['**HIGH** - Checkout down', 'high', 'HIGH', 'Checkout down'],
  ['Alta — fila parada', 'high', 'Alta', 'fila parada'],
  ['高', 'high', '高', null],
  ['Critical / P1', 'critical', 'Critical', 'P1'],
  ['Complete outage (API did not start)', null, 'Complete outage', 'API did not start'],
])('%s', (value, level, label, note) => {
  expect(severity(value)).toEqual({ level, label, note });
});

test.each([
  ['[Critical/High/Medium/Low]'],
  ['P0 / P1 / P2'],
  ['Critical | High'],
  ['SEV-N'],
  ['____'],
  ['TBD'],
  ['We are not sure how to rate this one because the numbers are still coming in'],
])('%s is none', (value) => {
  expect(severity(value)).toBeNull();
});

test('a word that only begins like a level is none of it', () => {
  expect(severity('Highlighted')).toMatchObject({ level: null, label: 'Highlighted' });
});
