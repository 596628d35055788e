import { isWordAt, phrasesOf } from '@afterword/parser';
import { isPromise, mayBePromise } from '../words/unsettled.ts';

// Text that stands where a value should and is none. Narrow on purpose: names in brackets, reference links and log text
// look alike and are right.

/** True for a word that stands for a value still to come: `TBD`, `TODO`, `FIXME`, `???`, also bold or in brackets. `[???]` is log text, and code is code. */
export function isTodo(source: string): boolean {
  return isPromise(source) && !/^\[\?+\]$|`/.test(source.trim());
}

const NOT_APPLICABLE = phrasesOf(
  ['n/a', 'na', 'not applicable', 'none', 'nil', 'not known', 'unknown', 'unclear', '-', '–', '—'],
  isWordAt,
);

/** True for an answer that says there is nothing to say. */
export function isNotApplicable(source: string): boolean {
  return NOT_APPLICABLE.at(bare(source), 0) !== null;
}

const OPENERS =
  /^(?:to be |link(?:s)? to |insert |add |fill |enter |describe |your |name of |short |brief |e\.g\.|placeholder|name\b|date\b|time\b|person\b|owner\b|author\b|reviewer\b|title\b|description\b|yyyy|hh:mm|unique.id|incident.id)/i;

/** What a blank begins with, behind marks of emphasis; nearly every text begins otherwise. */
const BLANK_BEGINNING = /^[\s*]*[_[<{\\YDMH]/;

/** False for nearly every text: it is neither `TBD` nor a blank, and holds none. A much cheaper look than those for each of them. */
export function mayBeUnfilled(source: string): boolean {
  return mayBePromise(source) || BLANK_BEGINNING.test(source) || source.includes('[') || source.includes('<');
}

/** True for a value that is nothing but an author's blank: `[To be filled by …]`, `<add name here>`, `____`, `{{owner}}`, `YYYY-MM-DD`. */
export function isBlank(source: string): boolean {
  if (!BLANK_BEGINNING.test(source)) return false;
  const text = bare(source);
  if (/^(?:\\?_){3,}$/.test(source.trim()) || /^(?:YYYY-MM-DD|DD-MM-YYYY|MM\/DD\/YYYY|HH:MM(?::SS)?)$/.test(text)) return true;
  if (/^\{\{[^{}]{1,80}\}\}$/.test(text)) return true;
  const slot = /^(?:\[([^\][]{1,200})\]|<([^<>/=]{1,200})>)$/.exec(text);
  if (!slot) return false;
  // A name in brackets has one or two words; what is longer tells the author what to write.
  return OPENERS.test((slot[1] ?? slot[2]!).trim()) || (slot[1] ?? '').split(/\s+/).length > 2;
}

/** An author's blank inside a longer text, such as `[To be filled by the reviewer]` or `<add name here>`. */
export const BLANK_INSIDE: RegExp =
  /\[(?:to be (?:filled|added|completed|written|determined|done)|fill in|insert )[^\][\n]{0,200}\](?![([:])|<(?:add|insert|fill in|your) [^<>\n/=]{1,100}>/gi;

function bare(source: string): string {
  return source
    .trim()
    .replace(/^(\*{1,3}|_{1,2})(?=\S)(.*\S)\1$/s, '$2')
    .trim();
}
