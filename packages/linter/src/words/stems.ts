// What two texts are both about, by the beginnings of their words.

const COMMON = new Set(
  (
    'about after again also because been before being between both cannot could does during each even every from have having however into itself just ' +
    'like made make many more most much never none only other over same should since some such than that their them then there these they this those ' +
    'through under until very was were what when where which while will with without would your able made used using uses need needs needed ' +
    'incident incidents issue issues problem problems cause causes caused factor service services system systems team'
  ).split(' '),
);

const SHORTEST = 3;
const STEM = 5;

/** Beginnings of the words that carry meaning; of scripts without spaces, pairs of characters. */
export function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? pairsOf(word) : stemOf(word))),
  );
}

function stemOf(word: string): string[] {
  if (word.length < SHORTEST || COMMON.has(word) || /^\d/.test(word)) return [];
  return [word.length > STEM ? word.slice(0, STEM) : word.replace(/s$/, '')];
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
}
