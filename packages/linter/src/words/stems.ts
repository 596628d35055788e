import { unicodePattern } from '../unicode-pattern.ts';
import { wordsIn } from './words.ts';

// What two texts are both about, by the beginnings of their words.

/** Words that say nothing of what a text is about. */
const COMMON = new Set(
  (
    'about after again all also and any are because been before being between both but can cannot could did does during each even ever every few for ' +
    'from get got had has have having her him his how however into its itself just let like made make many may might more most much must near never ' +
    'new nobody none nor not now off old once one only onto other our out over own per put same see set she should since some such than that the ' +
    'their them then there these they this those through too two under until upon very via was way were what when where which while who why will ' +
    'with without would yet you your able use used using uses need needs needed incident incidents issue issues problem problems cause causes caused ' +
    'factor service services system systems team ' +
    'como con del ella ellos esta este las los más não nos para pelo pero por que ser sin son sua uma una uno von zum auf das dem den der des die ein ' +
    'eine für ist mit nicht und war aux ces dans est les pas pour qui sur une'
  ).split(' '),
);

const UNSPACED = unicodePattern(String.raw`^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`, 'u');

const SHORTEST = 3;
const STEM = 5;

/** Beginnings of the words that carry meaning; of scripts without spaces, pairs of characters. */
export function stemsOf(text: string): Set<string> {
  return new Set(
    wordsIn(text.toLowerCase()).flatMap((word) => (UNSPACED().test(word) ? pairsOf(word) : stemOf(word))),
  );
}

function stemOf(word: string): string[] {
  if (word.length < SHORTEST || COMMON.has(word) || /^\d/.test(word)) return [];
  return [word.length > STEM ? word.slice(0, STEM) : word.replace(/s$/, '')];
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
}
