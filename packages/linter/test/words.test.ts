import { parse } from '@afterword/parser';
import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../src/facts/prose.ts';
import { HUMAN_ERROR } from '../src/words/human-error.ts';
import { isPromise } from '../src/words/unsettled.ts';

const PEOPLE = ['human', "operator's", 'fallos', 'erreur', '인적'];
const ERRORS = ['error', 'mistake', 'del usuario', 'humaine', '오류'];
const GAPS = [' ', ' ', '-', '\n', '\r\n', '\\\n', '\t', '*', '**', '_', '__', '~~', '`', '"'];

test('no human error that a sentence names is missed by the look at the whole document', () => {
  let named = 0;
  const gap = array(constantFrom(...GAPS), { maxLength: 4 });
  assert(
    property(gap, constantFrom(...PEOPLE), gap, constantFrom(...ERRORS), gap, (before, who, between, what, after) => {
      const parsed = parse(`# T\n\nIt was ${[...before, who, ...between, what, ...after].join('')} then\n`);
      const isNamed = sentencesOf(parsed).some(({ text }) => HUMAN_ERROR.allIn(text).length > 0);
      if (isNamed) named += 1;
      return !isNamed || HUMAN_ERROR.mayBeIn(parsed.document.text);
    }),
    { numRuns: 2000 },
  );
  expect(named).toBeGreaterThan(50);
});

test.each(['a human error', 'a human **error**', 'an _operator_\n_error_', 'a human~~ ~~error', 'a human\\\nerror', 'a human-error'])(
  'a human error may be in %j',
  (text) => expect(HUMAN_ERROR.mayBeIn(text)).toBe(true),
);

test('a human error may not be in a document without one', () => {
  expect(HUMAN_ERROR.mayBeIn('The operator saw an error.')).toBe(false);
});

test.each([
  'TBD',
  't**b**d',
  '**TO** DO',
  'Fixme!',
  'to be\ndone',
  'por  definir',
  'a\tdefinir',
  '[À définir]',
  '(???)',
  'xxxx',
  '待定',
  'pendente.',
])('%j promises a value', (text) => expect(isPromise(text)).toBe(true));

test.each(['Tbilisi', 'to be done by Ana', 'xx', 'a', 'pending', 'fix', '', '- ?a'])('%j promises none', (text) =>
  expect(isPromise(text)).toBe(false),
);
