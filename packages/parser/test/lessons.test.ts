import { expect, test } from 'vitest';
import { parse } from '@afterword/parser';

function lessons(body: string) {
  return parse(`# Lantern outage\n\n${body}\n`).postmortem.incident.lessons;
}

const none = { technical: [], process: [], other: [], questions: [] };

test.each([
  [
    'the groups of the template',
    '## Lessons learned\n\n### Technical lessons\n1. **Glass:** It cracks.\n\n### Process lessons\n1. **Spares:** Keep one.\n\n### Questions for further investigation\n- Why that day?',
    { technical: ['**Glass:** It cracks.'], process: ['**Spares:** Keep one.'], questions: ['Why that day?'] },
  ],
  [
    'short group names',
    '## Lessons\n\n### Technical\n- Glass cracks\n\n### Process\n- Keep spares',
    { technical: ['Glass cracks'], process: ['Keep spares'] },
  ],
  [
    'Japanese groups',
    '## 教訓\n\n### 技術的な教訓\n- Glass cracks\n\n### 組織面\n- Keep spares',
    { technical: ['Glass cracks'], process: ['Keep spares'] },
  ],
  ['a plain list', '## Lecciones aprendidas\n\n- Glass cracks\n  - always', { other: ['Glass cracks\n- always'] }],
  [
    'a heading per lesson',
    '## Lessons learned\n\n### 1. Glass cracks\n\nAlways.\n\n- in heat',
    { other: ['**Glass cracks:** Always.\n\n- in heat'] },
  ],
  ['paragraphs', '## Takeaways\n\nGlass cracks\nin heat.\n\nKeep spares.', { other: ['Glass cracks\nin heat.', 'Keep spares.'] }],
  ['sentences on lines of their own', '## Lessons learned\n\nGlass cracks.\nKeep spares.', { other: ['Glass cracks.', 'Keep spares.'] }],
  [
    'a list that also tells what went well',
    '## Lessons learned\n\n- Glass cracks\n- **What went well:**\n  - Fast alert',
    { other: ['Glass cracks'] },
  ],
  ['slots', '## Lessons learned\n\n### Technical lessons\n1. **[Lesson 1]:** [What we learned about the system]', {}],
  ['the same words elsewhere', '## Action items\n\n### Process\n- Keep spares', {}],
])('lessons from %s', (_, body, expected) => {
  expect(lessons(body)).toEqual({ ...none, ...expected });
});

test('places', () => {
  const text = '## Lessons learned\n\n### Technical lessons\n\n1. **Glass:** It cracks.\n';
  const { start, end } = parse(text).places.get('/incident/lessons/technical/0')!;
  expect(text.slice(start, end)).toBe('1. **Glass:** It cracks.');
});
