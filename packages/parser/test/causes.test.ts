import { expect, test } from 'vitest';
import { parse } from '@afterword/parser';

function causes(body: string) {
  return parse(`# Lantern outage\n\n${body}\n`).postmortem.incident.causes;
}

test.each([
  [
    'own text and the primary cause below',
    '## Root cause analysis\n\nIn short, heat.\n\n### Primary cause\n\nThe lens cracked.\n\n### Contributing factors\n\n- Wind',
    'In short, heat.\n\nThe lens cracked.',
  ],
  [
    'sections of its own',
    '## Root causes\n\n### 1. Cracked lens\n\nIt was old.\n\n### 2. No spare\n\nNone in store.',
    '**Cracked lens**\n\nIt was old.\n\n**No spare**\n\nNone in store.',
  ],
  ['a labelled line', '**Root cause:** the lens\ncracked\n**Fix:** a new one', 'the lens\ncracked'],
  ['a labelled bullet', '## Executive summary\n\n- **Impact:** dark\n- **Root cause:** The lens cracked', 'The lens cracked'],
  ['a heading that says more', '## Root Cause: cracked lens\n\nIt was old.', 'It was old.'],
  ['another language', '## Causa raíz\n\nLa lente.\n\n---\n', 'La lente.'],
  [
    'slots only',
    '## Root cause analysis\n\n### Primary cause\n_The fundamental issue_\n\n**Technical details:**\n- [Component that failed]',
    null,
  ],
  ['guidance left above a text', '## Root cause\n_The fundamental issue_\n\nThe lens cracked.', 'The lens cracked.'],
  ['no section', '## Summary\n\nDark.', null],
])('primary cause from %s', (_, body, expected) => {
  expect(causes(body).primary).toBe(expected);
});

test.each([
  [
    'a numbered list',
    '1. **Old lens:** It cracked.\n2. **No spare**: none left\n3. **Wind.** Strong.\n4. Just text',
    [
      ['Old lens', 'It cracked.'],
      ['No spare', 'none left'],
      ['Wind', 'Strong.'],
      [null, 'Just text'],
    ],
  ],
  ['slots', '1. **[Factor 1]:** [Description and impact]', []],
  [
    'sections',
    '### Factor 1: Old lens\n\nIt cracked.\n\n### Factor 2: No spare',
    [
      ['Old lens', 'It cracked.'],
      ['No spare', null],
    ],
  ],
  ['a table', '| Factor | Effect |\n|---|---|\n| Old lens | It cracked |', [['Old lens', 'It cracked']]],
  ['prose', 'The lens was old.', [[null, 'The lens was old.']]],
])('factors from %s', (_, body, expected) => {
  expect(causes(`## Contributing factors\n\n${body}`).factors).toEqual(expected.map(([title, text]) => ({ title, text })));
});

test.each([
  [
    'sections',
    '## Lessons learned\n\n### What went well\n- Fast alert\n- [Quick detection]\n\n### What went wrong\n- No spare\n\n### Where we got lucky\n- Calm sea',
  ],
  [
    'label lines',
    '## Lessons learned\n\n**What went well:**\n- Fast alert\n\n**What went wrong:**\n- No spare\n\n**Where we got lucky**\n- Calm sea',
  ],
  [
    'bullets with lists',
    '## Lessons learned\n\n- **What went well:**\n  - Fast alert\n- **What went wrong:** No spare\n- **Where we got lucky:**\n  - Calm sea',
  ],
  ['paragraphs', '## What went well\n\nFast alert\n\n## What could be improved\n\nNo spare\n\n## Where we got lucky\n\nCalm sea'],
  [
    'Japanese sections',
    '## 対応の評価\n\n### うまくいったこと\n- Fast alert\n\n### うまくいかなかったこと\n- No spare\n\n### 運が良かったこと\n- Calm sea',
  ],
])('how the response went, from %s', (_, body) => {
  expect(causes(body)).toMatchObject({ wentWell: ['Fast alert'], wentWrong: ['No spare'], gotLucky: ['Calm sea'] });
});

test('lines with a sign each are points of their own', () => {
  expect(causes('## What went wrong\n\n❌ No spare\n❌ No alert').wentWrong).toEqual(['❌ No spare', '❌ No alert']);
});

test('places', () => {
  const text = '## Root cause\n\nThe lens cracked.\n\n## Contributing factors\n\n- Wind\n\n## What went well\n\n- Fast alert\n';
  const { places } = parse(text);
  const at = (pointer: string): string => text.slice(places.get(pointer)!.start, places.get(pointer)!.end);
  expect(at('/incident/causes/primary')).toBe('The lens cracked.');
  expect(at('/incident/causes/factors/0')).toBe('- Wind');
  expect(at('/incident/causes/wentWell/0')).toBe('- Fast alert');
});
