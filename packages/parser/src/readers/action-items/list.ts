import { plainText } from '../../inline.ts';
import type { Span } from '../../place.ts';
import type { Item, Line, Unit } from '../../unit.ts';
import { actionFieldOf } from '../../vocabulary/action-columns.ts';
import { FACT_LABEL, OPEN_ENDED } from '../../vocabulary/action-words.ts';
import { groupContext, horizonOf } from './context.ts';
import { mergedFacts, noFacts, type Facts } from './facts.ts';
import { takeFieldLine } from './fields.ts';
import { sourceOf } from '../prose.ts';
import { draftOf, type Context, type Draft } from './record.ts';
import { signAt, wholeState } from './state.ts';
import { stretchOf, trimmed, unwrapped } from './stretch.ts';
import { isRecommendation, isTask } from './task.ts';
import { readActionText } from './title.ts';

/** Actions of a list item: itself with its fields, or the items of the group it heads. */
export function readItem(item: Item, context: Context): Draft[] {
  if (isFieldLine(item, context)) return [];
  const nested = item.children.filter((child): child is Item => child.kind === 'item');
  if (isGroup(item, nested)) return nested.flatMap((child) => readItem(child, groupContext(headOf(item), context)));
  const draft = readSingle(item, context);
  const boxed = nested.filter((child) => child.box !== 'none').flatMap((child) => readItem(child, context));
  return draft ? [draft, ...boxed] : boxed;
}

// Enough of a head to tell what the item is.
function headOf({ head }: Item): string {
  return plainText(head.slice(0, 1000)).trim();
}

/** True for an item that is nothing but a field (`- Owner: ana`), so no action of its own. */
export function isFieldLine(item: Item, { document, vocabulary }: Context): boolean {
  const facts = noFacts();
  if (item.box !== 'none' || !takeFieldLine(stretchOf(document, item.headSpan), facts, vocabulary)) return false;
  const text = readActionText(stretchOf(document, item.headSpan), vocabulary);
  if (text?.facts.owner || text?.facts.due) return false;
  const value = headOf(item).replace(/^[^:：]*[:：]\s*/u, '');
  if (facts.completedOn === null && facts.state) return wholeState(value, vocabulary) !== null;
  return !isTask(value);
}

// `1. **Add monitoring**:` with a list below heads a group; `Alert for:` specifies one action.
function isGroup(item: Item, nested: Item[]): boolean {
  if (nested.length === 0) return false;
  const head = headOf(item);
  const lead = head.replace(/\s*[(（][^()（）]*[)）](?=[:：]?$)/u, '');
  const boxed = nested.some((child) => child.box !== 'none');
  if (item.box !== 'none') return boxed && /[:：]$/u.test(head) && head.length < 60;
  if (boxed) return true;
  if (nested.every((child) => isLabelled(child))) return false;
  return (/[:：]$/u.test(lead) && !OPEN_ENDED.test(lead.replace(/\s*[:：]$/u, ''))) || (horizonOf(head) !== null && head.length < 60);
}

function isLabelled(item: Item): boolean {
  const label = /^(?:\*\*|__|[*_])?([^:：*_]{1,40}?)(?:\*\*|__|[*_])?\s*[:：]/u.exec(item.head)?.[1];
  return label !== undefined && actionFieldOf(label) !== null;
}

function readSingle(item: Item, context: Context): Draft | null {
  const read = readActionText(stretchOf(context.document, item.headSpan), context.vocabulary);
  if (!read) return null;
  const below = factsBelow(item.children, context);
  const facts = withBox(item, mergedFacts(read.facts, below), context);
  if (!isAccepted(item, facts, context)) return null;
  return draftOf({ from: 'list', span: item.span, title: read.title, facts, source: item.text }, context);
}

function isAccepted(item: Item, facts: Facts, { accept }: Context): boolean {
  if (item.box !== 'none' || facts.state || facts.owner || facts.due) return true;
  if (accept === 'all') return !FACT_LABEL.test(headOf(item));
  return accept === 'tasks' && isTask(headOf(item)) && !/^(?:\*\*|__)[^*_]*(?:[:：](?:\*\*|__)|(?:\*\*|__)\s*[:：])/u.test(item.head);
}

// A box decides between open and done; words add what a box cannot say.
function withBox(item: Item, facts: Facts, { document }: Context): Facts {
  if (item.box === 'none') return facts;
  const source = document.text.slice(item.span.start, item.headSpan.start);
  const at = item.span.start + Math.max(0, source.indexOf('['));
  const span = { start: at, end: Math.max(at + 2, item.headSpan.start - (source.length - source.trimEnd().length)) };
  const done = item.box === 'done' || (item.box === 'malformed' && /\[[^\]]*[xX✓✔✅]/u.test(source));
  if (done) return { ...facts, state: { value: 'done', span } };
  const said = facts.state?.value;
  if (said === 'inProgress' || said === 'declined') return facts;
  const struck = /^~~.*~~$/su.test(item.head.trim());
  return { ...facts, state: { value: struck ? 'declined' : 'open', span } };
}

// Fields on sub-bullets and further lines; all else below an item is notes.
function factsBelow(children: Unit[], { document, vocabulary }: Context): Facts {
  let facts = noFacts();
  for (const child of children) {
    if (child.kind === 'item' && child.box !== 'none') continue;
    const head = child.kind === 'item' ? child.headSpan : child.kind === 'line' ? child.span : null;
    const own = noFacts();
    const source = head && trimmed(unwrapped(stretchOf(document, head)));
    if (source && !(child.kind === 'item' && child.children.length > 0) && takeFieldLine(source, own, vocabulary)) {
      const rest = readActionText(source, vocabulary);
      facts = mergedFacts(facts, rest ? own : mergedFacts(own, noFacts()));
    } else {
      facts.notes.push(sourceOf([child], document));
    }
  }
  return facts;
}

/** Actions of text without a list: lines that carry a state sign each or all read like tasks, else paragraphs of one sentence. */
export function readLines(units: Unit[], context: Context): Draft[] {
  const lines = units.filter((unit) => unit.kind === 'line');
  const signed = lines.filter((line) => signAt(line.text));
  const tasks = lines.filter((line) => isTask(line.text) && line.text.length <= 250 && !line.text.endsWith(':'));
  const chosen = signed.length > 0 ? signed : tasks.length >= 2 && tasks.length >= lines.length * 0.7 ? tasks : [];
  const spans = chosen.length > 0 ? chosen.map(({ span }) => span) : sentences(lines, context);
  return spans.flatMap((span) => {
    const source = stretchOf(context.document, span);
    const read = readActionText(source, context.vocabulary);
    return read ? [draftOf({ from: 'list', span, ...read, source: source.text }, context)] : [];
  });
}

// `A horn should be fitted.` is all that a section of measures may say.
function sentences(lines: Line[], { document }: Context): Span[] {
  const spans: Span[] = [];
  for (const [i, { span, paragraph }] of lines.entries()) {
    const last = spans.at(-1);
    if (last && lines[i - 1]!.paragraph === paragraph) last.end = span.end;
    else spans.push({ ...span });
  }
  const all = spans.every(({ start, end }) => isRecommendation(plainText(document.text.slice(start, end))));
  return all ? spans : [];
}
