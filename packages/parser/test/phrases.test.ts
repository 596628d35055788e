import { expect, test } from 'vitest';
import { Phrases, phrasesOf } from '../src/phrases.ts';
import { WordPhrases } from '../src/readers/timeline/word-phrases.ts';
import { monthOfSigns, withMonthSigns } from '../src/vocabulary/month-names.ts';

const PHRASES = new Phrases([
  ['day', 1],
  ['days', 2],
  ['day after', 3],
  ['~', 4],
  ['頃', 5],
  ['straße', 6],
]);

test.each([
  ['the longest', 'a day after it', 2, 3, 11],
  ['without regard to case', 'DAYS', 0, 2, 4],
  ['a shorter one where the longer is cut off', 'day aft', 0, 1, 3],
  ['not in the middle of a word', 'daylight', 0, null, null],
  ['not before a letter of another script', 'dayß', 0, null, null],
  ['before a digit', 'day2', 0, 1, 3],
  ['a sign before a letter', '~x', 0, 4, 1],
  ['at the end of the text', 'x頃', 1, 5, 2],
  ['behind a letter that grows in small letters', 'İ day', 2, 1, 5],
  ['with letters beyond ASCII', 'STRAßE', 0, 6, 6],
  ['with any white space', 'day\u00A0after', 0, 3, 9],
  ['not behind the end', 'day', 3, null, null],
])('a phrase is found: %s', (_, text, at, value, end) => {
  expect(PHRASES.at(text, at)).toEqual(value === null ? null : { value, end });
});

test('a phrase may be told to end where its list says', () => {
  const units = phrasesOf(['h', 'hr'], (text, at) => /\w/.test(text[at] ?? ''));
  expect([units.at('2hr', 1)?.end, units.at('2h30', 1), units.isIn('2 hr.'), units.isIn('2hours')]).toEqual([3, null, true, false]);
});

test.each([
  ['12 March 2026', [[3, 8, 3]]],
  [
    'am 3. MÄRZ, 4 août',
    [
      [6, 10, 3],
      [14, 18, 8],
    ],
  ],
  ['marching in mayhem, 可may, \uE003', []],
])('months of `%s` are replaced by signs in their place', (text, months) => {
  const signed = withMonthSigns(text);
  expect(
    signed === null
      ? []
      : [...signed.matchAll(/[\uE001-\uE00C]+/g)].map(({ 0: signs, index }) => [index, index + signs.length, monthOfSigns(signs)]),
  ).toEqual(months);
});

test('phrases of words are found where whole words say them, the longest first', () => {
  const words = new WordPhrases([
    ['fire', 1],
    ['fire drill', 2],
    ['on-call', 3],
  ]);
  expect(words.allIn('fire drill, fire-drill; misfire -fire \u{1D400}fire on-call')).toEqual([
    { value: 2, index: 0, end: 10 },
    { value: 1, index: 0, end: 4 },
    { value: 3, index: 45, end: 52 },
  ]);
});
