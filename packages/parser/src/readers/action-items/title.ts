import { isAscii } from '../../fold.ts';
import { maskInline, plainText } from '../../inline.ts';
import { saysSomething } from '../../values/says-something.ts';
import { isUnfilled } from '../../values/unfilled.ts';
import { isNothing } from '../../vocabulary/action-words.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { noFacts, type Facts } from './facts.ts';
import { takeFields } from './fields.ts';
import { isBlank, withoutLead, withoutTail } from './marks.ts';
import { isOddlyBold, piece, trimmed, unwrapped, type Stretch } from './stretch.ts';

/** Titles longer than this end with their first sentence, the rest becoming notes. */
const LONG_TITLE = 160;
/** Longer texts are read as titles without looking for fields in them. */
const LIMIT = 3000;

/** Title of an action and what else its text says; null for blanks, template slots and "none". */
export function readActionText(source: Stretch, vocabulary: Vocabulary): { title: Stretch; facts: Facts } | null {
  const facts = noFacts();
  const whole = piece(source, 0, LIMIT);
  const struck = whole.text.includes('~~') && /^\s*~~[\s\S]+~~\s*$/.test(whole.text);
  const inner = struck ? unwrapped(trimmed(whole)) : whole;
  const pieces = takeFields(inner, facts, vocabulary);
  const [first, ...others] = pieces.filter((rest) => !isBlank(rest));
  if (!first) return null;
  if (struck) facts.state ??= { value: 'done', span: { start: first.start, end: first.start + first.text.length } };
  const lead = withoutLead(first, facts, vocabulary);
  const body = withoutTail(isBlank(lead) ? first : lead, facts, vocabulary);
  const { title, rest } = titleAndRest(unwrapped(body));
  if (isUnfilled(title.text) || isNothing(plainText(title.text))) return null;
  facts.notes.unshift(...[rest, ...others].map((note) => note?.text.trim() ?? '').filter(saysSomething));
  return { title, facts };
}

// `**Title** — description`: the bold lead is the title when it says enough on its own.
function titleAndRest(body: Stretch): { title: Stretch; rest: Stretch | null } {
  const bold = /^(\*\*|__)((?:(?!\1)[\s\S]){2,300}?)(?:[:：]\1|\1\s*[:：]|\1\s+[-–—]+\s|\1\s*[—。]|\.\1\s|\1\.\s|\1$)\s*/u.exec(body.text);
  if (bold && saysEnough(plainText(bold[2]!))) {
    return { title: piece(body, 2, 2 + bold[2]!.length), rest: piece(body, bold[0].length) };
  }
  const masked = maskInline(body.text);
  const broken = isOddlyBold(masked) ? /\*\*\s*(?:[-–—:：.]\s*)?/u.exec(masked) : null;
  if (broken && broken.index >= 4)
    return { title: trimmed(piece(body, 0, broken.index)), rest: piece(body, broken.index + broken[0].length) };
  const sentence =
    plainText(body.text).length > LONG_TITLE
      ? /[\p{L}\p{N})`"”*]{2}(?:[.!]\s+(?=[\p{Lu}`*([])|。\s*(?=\S))/u.exec(body.text.slice(24))
      : null;
  if (!sentence) return { title: body, rest: null };
  const end = 24 + sentence.index + sentence[0].length;
  return { title: trimmed(piece(body, 0, end)), rest: piece(body, end) };
}

function saysEnough(lead: string): boolean {
  const words = lead.split(/\s+/).length;
  return (
    (words >= 3 && lead.length >= 12) ||
    lead.length >= 24 ||
    (lead.length >= 8 && !isAscii(lead) && /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(lead))
  );
}
