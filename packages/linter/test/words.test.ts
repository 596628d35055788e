import { defaultVocabulary, parse } from '@afterword/parser';
import { array, assert, constantFrom, oneof, property, tuple, type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { MAY_BE_IMPOSSIBLE, negativesIn, sharesAboveAll } from '../src/facts/impossible-amounts.ts';
import { mayBeSaidIn, sentencesIn } from '../src/facts/prose.ts';
import { durationIn, MAY_TELL, severityIn } from '../src/facts/stated-in-summary.ts';
import { mayJudge } from '../src/words/character.ts';
import { HUMAN_ERROR } from '../src/words/human-error.ts';
import { isPromise } from '../src/words/unsettled.ts';

const PEOPLE = ['human', "operator's", 'fallos', 'erreur', '인적'];
const ERRORS = ['error', 'mistake', 'del usuario', 'humaine', '오류'];
const GAPS = [' ', ' ', '-', '\n', '\r\n', '\\\n', '\t', '*', '**', '_', '__', '~~', '`', '"'];

test('no human error that a sentence names is missed by the look at its source', () => {
  let named = 0;
  const gap = array(constantFrom(...GAPS), { maxLength: 4 });
  assert(
    property(gap, constantFrom(...PEOPLE), gap, constantFrom(...ERRORS), gap, (before, who, between, what, after) => {
      const parsed = parse(`# T\n\n## Summary\n\n- It was ${[...before, who, ...between, what, ...after].join('')} then\n`);
      const isNamed = sentencesIn(parsed, ['summary']).some(({ text }) => HUMAN_ERROR.allIn(text).length > 0);
      if (isNamed) named += 1;
      return !isNamed || mayBeSaidIn(parsed, ['summary'], HUMAN_ERROR.inSource);
    }),
    { numRuns: 2000 },
  );
  expect(named).toBeGreaterThan(50);
});

const AMOUNTS = ['100', '150', '-5', '−7', '3', '%', 'percent', 'per cent', 'of all', 'users', 'minutes', 'lost'];
const TOLD = [
  'SEV-1',
  'sev 2',
  'P0',
  'severity',
  'critical',
  'incident',
  'outage',
  'lasted',
  'duration',
  'was',
  ':',
  '2 hours',
  '45',
  'min',
];

function paragraphOf(words: readonly string[]): Arbitrary<string> {
  const piece = oneof(constantFrom(...words), constantFrom(...words), constantFrom(...GAPS, '.', ')', '(', '|', '- ', '。'));
  return array(tuple(piece, constantFrom('', '', ' ')), { minLength: 2, maxLength: 9 }).map((pieces) => pieces.flat().join(''));
}

test('no impossible amount that a sentence states is missed by the look at its source', () => {
  let stated = 0;
  assert(
    property(paragraphOf(AMOUNTS), paragraphOf(AMOUNTS), (text, cell) => {
      const parsed = parse(`# T\n\n## Impact\n\n- **Users:** ${text}\n\n${text}\n\n| A | B |\n|---|---|\n| ${cell} | ${cell} |\n`);
      const found = sentencesIn(parsed, ['impact']).some((one) => [...sharesAboveAll(one.text), ...negativesIn(one.text)].length > 0);
      if (found) stated += 1;
      return !found || mayBeSaidIn(parsed, ['impact'], MAY_BE_IMPOSSIBLE);
    }),
    { numRuns: 4000 },
  );
  expect(stated).toBeGreaterThan(50);
});

test('no severity or duration that a summary states is missed by the look at its source', () => {
  let stated = 0;
  assert(
    property(paragraphOf(TOLD), (text) => {
      const parsed = parse(`# T\n\n## Summary\n\n- **What happened:** ${text}\n\nThe ${text}\n`);
      const found = sentencesIn(parsed, ['summary']).some((one) => severityIn(one.text, defaultVocabulary) ?? durationIn(one.text));
      if (found) stated += 1;
      return !found || mayBeSaidIn(parsed, ['summary'], MAY_TELL);
    }),
    { numRuns: 4000 },
  );
  expect(stated).toBeGreaterThan(50);
});

test.each(['a human error', 'a human **error**', 'an _operator_\n_error_', 'a human~~ ~~error', 'a human\\\nerror', 'a human-error'])(
  'a human error may be in %j',
  (text) => expect(HUMAN_ERROR.inSource.test(text)).toBe(true),
);

test('a human error may not be in a document without one', () => {
  expect(HUMAN_ERROR.inSource.test('The operator saw an error.')).toBe(false);
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

test.each(['carelessness', 'Sloppily', 'irresponsibility', 'irresponsáveis', 'négligents', 'should have known better', 'dumb', '粗心'])(
  'a text with %j may judge',
  (word) => expect(mayJudge(`It was ${word} then`)).toBe(true),
);

test('a text about systems does not judge', () => {
  expect(mayJudge('The retry worker did not see the first answer of the printer, and nobody was paged.')).toBe(false);
});
