import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { byDate, CELL_FIELDS, FIELDS, fieldOf, groupsOf, orderBy, pick, tables } from '@afterword/query';
import type { Incident, Postmortem } from '@afterword/schema';
import { expect, test } from 'vitest';
import { BLANK, DOOR, incident, PRINTER } from './incidents.ts';

const SCHEMA = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../schemas/incident.schema.json'), 'utf8'));

interface Node {
  properties?: Record<string, Node>;
}

// Every key of `properties` that can be reached, by the text of the schema.
function reachable(node: Node, prefix: string): string[] {
  const text = JSON.stringify(node.properties ? { ...node, properties: undefined } : node);
  const target = /"#\/\$defs\/(\w+)"/.exec(text)?.[1];
  const properties = node.properties ?? (target ? SCHEMA.$defs[target].properties : undefined) ?? {};
  return Object.keys(properties).flatMap((key) => [`${prefix}${key}`, ...reachable(properties[key], `${prefix}${key}.`)]);
}

test('the fields are those of the schema, and the path', () => {
  const { $defs: _, ...root } = SCHEMA;
  expect([...FIELDS].sort()).toEqual(['path', ...reachable({ properties: root.properties }, '')].sort());
});

test('words of levels go from low to high', () => {
  expect(fieldOf('severity.level').words).toEqual(['low', 'medium', 'high', 'critical']);
  expect(fieldOf('review.state').words).toEqual(['draft', 'reviewed', 'approved']);
});

test('values of lists are picked with their places kept', () => {
  expect(pick(PRINTER, ['path', 'actionItems.due', 'severity.level', 'review.approvedBy.name'])).toEqual({
    path: 'printer.md',
    'actionItems.due': ['2026-03-20', '2026-03-05', null, null],
    'severity.level': 'critical',
    'review.approvedBy.name': null,
  });
  expect(pick(DOOR, [])).toEqual({ path: 'door.md', ...DOOR.incident });
});

const ORDERS: [names: string, paths: string][] = [
  ['date', 'door printer blank'],
  ['-date', 'printer door blank'],
  ['severity', 'door printer blank'],
  ['-severity.level', 'printer door blank'],
  ['durationMinutes', 'printer door blank'],
  ['-durationMinutes', 'printer door blank'],
  ['timeZoneStated,-path', 'door blank printer'],
  ['id', 'door printer blank'],
];

test.each(ORDERS)('sorted by %s', (names, paths) => {
  const sorted = [BLANK, PRINTER, DOOR].sort(orderBy(names.split(',')));
  expect(sorted.map(({ source }) => source.path?.replace('.md', '')).join(' ')).toBe(paths);
  expect([DOOR, PRINTER, BLANK].sort(orderBy(names.split(',')))).toEqual(sorted);
});

test('lists and unknown fields have no order', () => {
  expect(() => orderBy(['services'])).toThrow('`services` is a list');
  expect(() => orderBy(['-dat'])).toThrow('did you mean date?');
});

test('groups: levels from the highest, others by count, the unknown last', () => {
  const again: Postmortem = { ...DOOR, incident: { ...DOOR.incident, services: ['label  printer', 'Label-Printer', 'Door'] } };
  const all = [BLANK, DOOR, PRINTER, again].sort(byDate);
  expect(groupsOf(all, 'severity')).toEqual([
    { value: 'critical', count: 1, share: 0.25 },
    { value: 'low', count: 2, share: 0.5 },
    { value: null, count: 1, share: 0.25 },
  ]);
  expect(groupsOf(all, 'services').map(({ value, count }) => [value, count])).toEqual([
    ['Label Printer', 2],
    ['Café API', 1],
    ['Door', 1],
    [null, 2],
  ]);
});

test('tables have all that an incident says, once', () => {
  const byName = Object.fromEntries(tables.map((table) => [table.name, table]));
  expect(Object.keys(byName)).toEqual(['incidents', 'timeline', 'action_items', 'factors']);
  const columnsOf = (name: string): [string, string][] => byName[name]!.columns.map((column) => [column.name, column.type]);
  expect(columnsOf('incidents')).toEqual(
    expect.arrayContaining([
      ['severity_level', 'text'],
      ['started_at', 'instant'],
      ['duration_minutes', 'number'],
      ['time_zone_stated', 'boolean'],
      ['services', 'texts'],
      ['measures_time_to_detect_minutes', 'number'],
      ['review_approved_by_date', 'date'],
    ]),
  );
  for (const { columns, rows } of tables) {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(columns.filter(({ description }) => description === '')).toEqual([]);
    for (const row of rows(PRINTER)) expect(row).toHaveLength(columns.length);
  }
  const names = byName['action_items']!.columns.map(({ name }) => name);
  const items = byName['action_items']!.rows(PRINTER).map((row) => Object.fromEntries(row.map((value, i) => [names[i], value])));
  expect(items.map(({ path, incident_id, position, title, due, due_text }) => [path, incident_id, position, title, due, due_text])).toEqual(
    [
      ['printer.md', 'PM-9', 1, 'Alert on a full queue', '2026-03-20', '2026-03-20'],
      ['printer.md', 'PM-9', 2, 'Empty the queue', '2026-03-05', '2026-03-05'],
      ['printer.md', 'PM-9', 3, 'Write a runbook', null, 'some day'],
      ['printer.md', 'PM-9', 4, 'Talk to the vendor', null, null],
    ],
  );
  expect(tables.map(({ rows }) => rows(BLANK).length)).toEqual([1, 0, 0, 0]);
});

test('a cell field holds one value or one list of texts', () => {
  const values = pick(PRINTER, CELL_FIELDS);
  const odd = Object.values(values).filter((value) => value !== null && typeof value === 'object' && !Array.isArray(value));
  expect(odd).toEqual([]);
  expect(CELL_FIELDS).toContain('services');
  expect(CELL_FIELDS.filter((name) => name.startsWith('actionItems'))).toEqual([]);
});

test('a field that an incident of an older shape lacks is not known', () => {
  const { services: _, ...older } = incident('# T').incident;
  expect(pick({ ...BLANK, incident: older as Incident }, ['services'])).toEqual({ services: null });
});
