import { constantFrom, property, assert, string, stringMatching, oneof } from 'fast-check';
import { expect, test } from 'vitest';
import { foldedKey, keyOf } from '../src/key.ts';

const label = oneof(
  stringMatching(/^[A-Za-z\d .:#*()'-]{0,40}$/),
  string({ unit: 'grapheme', maxLength: 20 }),
  string({
    unit: constantFrom('ß', 'ı', 'İ', 'ſ', 'ﬁ', 'Σ', 'ς', 'é', 'Ⅷ', '²', '１', '影', 'カ', 'a', 'B', ' ', '-', '1'),
    maxLength: 12,
  }),
);

test('labels are compared by their key in lower case', () => {
  assert(
    property(label, (text) => {
      expect(foldedKey(text)).toBe(isWhole(text) ? text : keyOf(text).toLowerCase());
    }),
    { numRuns: 3000 },
  );
});

// Of Japanese and Chinese without marks nothing is folded.
function isWhole(text: string): boolean {
  return /^[\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FFF]+$/.test(text);
}
