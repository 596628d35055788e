import { expect, test } from 'vitest';
import { parse } from '@afterword/parser';

function kinds(text: string) {
  return parse(text).parts.all.flatMap(({ kind, title }) => (title === '' ? [] : [kind]));
}

test.each([
  ['Timeline', 'timeline'],
  ['2. Timeline', 'timeline'],
  ['⏱️ **Timeline:**', 'timeline'],
  ['Timeline (all times PST) 02/13/2025 - 02/19/2025. All times approximate', 'timeline'],
  ['Timeline (all times PST) Saturday Oct 30th 2021 - Monday', 'timeline'],
  ['Timeline - 02/13/2025', 'timeline'],
  ['Appendix A: Timeline', 'timeline'],
  ['Phase 3: Improvement plan', 'actionItems'],
  ['Root Cause: missing index', 'rootCause'],
  ['Technical root cause', 'rootCause'],
  ['Action Items / Next Steps', 'actionItems'],
  ['Actions & follow-ups', 'actionItems'],
  ['Additional action items', 'actionItems'],
  ['Lessons Learned & Action Items', 'lessons'],
  ['Próximos pasos', 'actionItems'],
  ['Ações preventivas (pendentes)', 'actionItems'],
  ['Plan d’action', 'actionItems'],
  ['Maßnahmen', 'actionItems'],
  ['再発防止策', 'prevention'],
  ['アクションアイテム', 'actionItems'],
  ['后续行动', 'actionItems'],
  ['Impact of the fix', null],
  ['Follow-up timeline', null],
  ['Timeline of our lives', null],
  ['How to verify the fix', null],
  ['Detection improvements', null],
  ['2026-01-02 — Lamp repaired', null],
])('heading %s is %s', (heading, kind) => {
  expect(kinds(`# Lantern outage\n\n## ${heading}\n\ntext\n`)).toEqual([null, kind]);
});

test('the title of a document names no section unless it is nothing else', () => {
  expect(kinds('# Root cause: cracked lens\n\n## Fix\n')).toEqual([null, 'resolution']);
  expect(kinds('# Timeline\n\ntext\n')).toEqual(['timeline']);
});

test.each(['**Timeline:**', '**Timeline**:', '**Timeline** (UTC):', 'Timeline:', '🕐 **Timeline**', '__Timeline__'])(
  'the line %s opens a part',
  (line) => {
    const { parts } = parse(`## Incident\n\nbefore\n\n${line}\n\n- 10:00 dark\n`);
    expect(parts.all.map(({ kind, via, units }) => [kind, via, units.length])).toEqual([
      [null, 'heading', 0],
      [null, 'heading', 1],
      ['timeline', 'label', 1],
    ]);
  },
);

test.each(['**Timeline:** 10:00', '**Impact of the fix:**', 'The timeline is:', 'see Timeline:'])('the line %s opens none', (line) => {
  expect(kinds(`## Incident\n\n${line}\n\n- 10:00 dark\n`)).toEqual([null]);
});

test('parts of a kind are the outermost ones', () => {
  const { parts } = parse('## Impact\n\n### User impact\n\n### Timeline\n\n## Impact\n');
  expect(parts.of('impact')).toHaveLength(2);
  expect(parts.of('timeline')).toHaveLength(1);
});
