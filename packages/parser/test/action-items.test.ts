import { expect, test } from 'vitest';
import { parse } from '@afterword/parser';

function read(body: string) {
  return parse(`# Lantern outage\n\n${body}\n`).postmortem.incident.actionItems;
}

function readOne(item: string) {
  const { title, owner, dueText, due, state, completedOn, references } = read(`## Action items\n\n${item}`)[0]!;
  return { title, owner, due, dueText, state, completedOn, references };
}

const nothing = { owner: null, due: null, dueText: null, state: null, completedOn: null, references: [] };

test.each([
  [
    '- [ ] **Rotate the beacon key** - Owner: Mira Olt - Due: 2026-01-02',
    { title: 'Rotate the beacon key', owner: 'Mira Olt', due: '2026-01-02', dueText: '2026-01-02', state: 'open' },
  ],
  ['- Rotate the key (@mira, due 2026-01-02)', { title: 'Rotate the key', owner: '@mira', due: '2026-01-02', dueText: '2026-01-02' }],
  ['- Rotate the key (Owner: Mira, Due: 2026-01-02)', { title: 'Rotate the key', owner: 'Mira', due: '2026-01-02', dueText: '2026-01-02' }],
  ['- Rotate the key - Due\u00A0date: 2026-01-02', { title: 'Rotate the key', due: '2026-01-02', dueText: '2026-01-02' }],
  ['- Rotate the key [Mira]', { title: 'Rotate the key', owner: 'Mira' }],
  ['- Rotate the key — owner @mira', { title: 'Rotate the key', owner: '@mira' }],
  ['- Rotate the key — @mira', { title: 'Rotate the key', owner: '@mira' }],
  ['- Rotate the key — Mira Olt, 2026-01-02', { title: 'Rotate the key', owner: 'Mira Olt', due: '2026-01-02', dueText: '2026-01-02' }],
  ['- Rotate the key - *Owner: Mira* - *ETA: Q2*', { title: 'Rotate the key', owner: 'Mira', dueText: 'Q2' }],
  ['- LAMP-17 - Rotate the key - In progress', { title: 'LAMP-17 - Rotate the key', state: 'inProgress', references: ['LAMP-17'] }],
  ['- Rotate the key by 2026-01-02', { title: 'Rotate the key', due: '2026-01-02', dueText: '2026-01-02' }],
  ['- Rotate the key. Assignee: mira. ETA: next sprint', { title: 'Rotate the key', owner: 'mira', dueText: 'next sprint' }],
  [
    '- **鍵の更新** — 詳細。**担当: 灯台チーム、期限: 2026-01-02**（要議論）',
    { title: '鍵の更新 — 詳細', owner: '灯台チーム', due: '2026-01-02', dueText: '2026-01-02' },
  ],
  [
    '- Rotar la clave\n  - Responsable: Mira\n  - Fecha: 2026-01-02',
    { title: 'Rotar la clave', owner: 'Mira', due: '2026-01-02', dueText: '2026-01-02' },
  ],
  ['1. Rotate the key\n   **Owner:** Mira\n   **Status:** Done', { title: 'Rotate the key', owner: 'Mira', state: 'done' }],
  ['- [x] Rotate the key ✅', { title: 'Rotate the key', state: 'done' }],
  ['- ✅ Rotate the key', { title: 'Rotate the key', state: 'done' }],
  ['- 🔄 Rotate the key', { title: 'Rotate the key', state: 'inProgress' }],
  ['- ⏳ Rotate the key', { title: 'Rotate the key', state: 'open' }],
  ['- ~~Rotate the key~~', { title: 'Rotate the key', state: 'done' }],
  ['- [N/A] Rotate the key', { title: 'Rotate the key', state: 'declined' }],
  ['- Rotate the key (DONE)', { title: 'Rotate the key', state: 'done' }],
  ['- Rotate the key (done 2026-01-02)', { title: 'Rotate the key', state: 'done', completedOn: '2026-01-02' }],
  ['- **COMPLETED (PR #9)**: Rotate the key', { title: 'Rotate the key', state: 'done', references: ['#9'] }],
  ['- Completed: Rotate the key', { title: 'Rotate the key', state: 'done' }],
  ['- Pending: Rotate the key', { title: 'Rotate the key', state: 'open' }],
  ['- [P1] Rotate the key ([#12](https://lantern.example/12))', { title: 'Rotate the key', references: ['https://lantern.example/12'] }],
  ['- Rotate the key LAMP-17', { title: 'Rotate the key LAMP-17', references: ['LAMP-17'] }],
  ['- Rotate the key - Due: after 2026-01-02', { title: 'Rotate the key', dueText: 'after 2026-01-02' }],
  ['- Move the lamp (and the lens)', { title: 'Move the lamp (and the lens)' }],
  ['- Use `--owner: x - due: y` here', { title: 'Use --owner: x - due: y here' }],
])('%s', (item, expected) => {
  expect(readOne(item)).toEqual({ ...nothing, ...expected });
});

test.each([
  ['| Action | Owner | Due | Status |', '| Fix lamp | Mira | 2026-01-02 | In progress |'],
  ['| # | アクション | 担当 | 期限 | 状態 |', '| A-1 | Fix lamp | Mira | 2026-01-02 | **進行中** |'],
  ['| Prioridad | Acción | Responsable | Fecha | Estado |', '| Alta | Fix lamp | Mira | 2026-01-02 | En curso |'],
  ['|**Action Item**|**Type**|**Owner**|**Target**|**Status**|', '|Fix lamp|prevent|Mira|2026-01-02|🔄 started|'],
])('table %s', (head, row) => {
  const rule = head.replaceAll(/[^|]+/g, '---');
  expect(read(`## Follow-up actions\n\n${head}\n${rule}\n${row}`)).toMatchObject([
    { title: 'Fix lamp', owner: 'Mira', due: '2026-01-02', state: 'inProgress', recordedIn: ['table'] },
  ]);
});

test('a column that says it landed gives state and day', () => {
  const [action] = read(
    '## Improvement plan\n\n| Item | Tracking | Target |\n|---|---|---|\n| Lamp rule | [#3](https://lantern.example/3) | landed 2026-01-02 |',
  );
  expect(action).toMatchObject({
    state: 'done',
    completedOn: '2026-01-02',
    due: null,
    dueText: 'landed 2026-01-02',
    references: ['https://lantern.example/3'],
  });
});

test.each([
  ['a template slot', '## Action items\n\n- [ ] **[Action 1]** - Owner: [Name] - Due: [Date]'],
  ['a slot row', '## Follow-up actions tracking\n\n| Action Item | Owner |\n|---|---|\n| [Action 1] | [Name] |'],
  ['nothing to do', '## Action items\n\n- None\n- No further actions needed'],
  ['nothing to do in other languages', '## Action items\n\n- Não há ações\n- Ninguna acción\n- 特になし'],
  ['labelled prevention fields', '## Prevention measures\n\n### Monitoring improvements\n- **New alerts needed:** lamp current'],
  ['statements of fact', '## Prevention\n\n- The smoke test now covers the lens.'],
  ['a verification list', '## Verification\n\n- [ ] lamp is lit'],
  ['a checklist below actions', '## Action items\n\n### Testing checklist\n\n- [ ] lamp is lit'],
  ['a check before the work', '## Action items\n\nBefore deploying, verify:\n\n- [ ] lamp is lit'],
  ['what was done during the response', '## Resolution\n\n### Immediate actions taken\n\n1. **Restart:** 10:00 - lamp on'],
  ['immediate actions of the response', '## Resolution\n\n### Immediate actions\n\n- Restarted the lamp'],
  ['a field without an action', '## Follow-up\n\n- Owner: Mira'],
  ['prose', '## Corrective actions\n\nThe lamp was old. Watching it was nobody’s task.'],
])('%s is no action', (_, body) => {
  expect(read(body)).toEqual([]);
});

test('checklist and tracking table are one set', () => {
  const text = [
    '## Action items',
    '### Immediate actions (within 24 hours)',
    '- [ ] **Rotate the beacon key** - Owner: Mira',
    '- [ ] Swap the lens',
    '## Follow-up actions tracking',
    '',
    '| Action item | Owner | Due date | Status | Completion date | Notes |',
    '|---|---|---|---|---|---|',
    '| Rotate beacon key | Olt | 2026-01-02 | Done | 2026-01-01 | checked twice |',
    '| Paint the tower | | | Open | | |',
  ].join('\n');
  const { postmortem, actionRecords, places } = parse(text);
  expect(postmortem.incident.actionItems).toMatchObject([
    {
      title: 'Rotate the beacon key',
      owner: 'Mira',
      due: '2026-01-02',
      state: 'open',
      completedOn: '2026-01-01',
      horizon: 'immediate',
      notes: 'checked twice',
      recordedIn: ['list', 'table'],
    },
    { title: 'Swap the lens', recordedIn: ['list'], horizon: 'immediate' },
    { title: 'Paint the tower', recordedIn: ['table'], state: 'open', horizon: null },
  ]);
  expect(actionRecords.map(({ from, item, owner, state }) => [from, item, owner, state])).toEqual([
    ['list', 0, 'Mira', 'open'],
    ['list', 1, null, 'open'],
    ['table', 0, 'Olt', 'done'],
    ['table', 2, null, 'open'],
  ]);
  const at = (pointer: string): string => text.slice(places.get(pointer)!.start, places.get(pointer)!.end);
  expect(['/title', '/owner', '/due', '/state'].map((field) => at(`/incident/actionItems/0${field}`))).toEqual([
    'Rotate the beacon key',
    'Mira',
    '2026-01-02',
    '[ ]',
  ]);
});

test('similar rows stay apart when more than one item fits', () => {
  const body =
    '## Action items\n\n- Add an alert for the north lamp\n- Add an alert for the south lamp\n\n| Action | Owner |\n|---|---|\n| Add an alert for the lamp | Mira |';
  expect(read(body)).toHaveLength(3);
});

test('groups give horizon and state, their labels are no actions', () => {
  const body = [
    '## Prevention',
    '### Immediate (completed)',
    '- Fix lamp',
    '### Short-term (next week)',
    '1. **Add monitoring**:',
    '   - Watch the current',
    '   - File: `lamp.ts`',
    '### Long-term',
    '- Alert for:',
    '  - heat',
  ].join('\n');
  expect(read(body).map(({ title, horizon, state, notes }) => [title, horizon, state, notes])).toEqual([
    ['Fix lamp', 'immediate', 'done', null],
    ['Watch the current', 'short', null, null],
    ['Alert for', 'long', null, '- heat'],
  ]);
});

test('a heading with fields below is an action', () => {
  expect(
    read('## Action items\n\n### 1. Replace the lens\n\n- **Owner:** Mira\n- **Due:** 2026-01-02\n\nThe old one is cracked.'),
  ).toMatchObject([{ title: 'Replace the lens', owner: 'Mira', due: '2026-01-02', notes: 'The old one is cracked.' }]);
});

test('offsets hold with CRLF and wrapped items', () => {
  const text = '## Action items\r\n\r\n- [ ] Replace the\r\n      lens - Owner: Mira\r\n';
  const { postmortem, places } = parse(text);
  expect(postmortem.incident.actionItems).toMatchObject([{ title: 'Replace the lens', owner: 'Mira' }]);
  const { start, end } = places.get('/incident/actionItems/0/owner')!;
  expect(text.slice(start, end)).toBe('Mira');
});

test('half-written text does not throw', () => {
  for (const text of [
    '- [ ] **',
    '- ( Owner:',
    '- [x] ~~ ~~',
    '- `- Owner: x',
    '| Action |\n|---|\n| ** |',
    '- **Done',
    `- ${'('.repeat(5000)}`,
    `- ${'a - '.repeat(5000)}`,
  ]) {
    expect(() => read(`## Action items\n\n${text}`)).not.toThrow();
  }
});
