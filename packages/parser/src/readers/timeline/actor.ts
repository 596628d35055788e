import type { Moment } from './moment.ts';

/** Takes a person in brackets at the end of a one-line event for its actor: `… (@kim)`, `… [Kim]`. */
export function withActor(moment: Moment): Moment {
  const { event, actor } = moment;
  if (!event || actor || event.text.includes('\n')) return moment;
  const found = inBracketsAtEnd(event.text);
  if (!found || found.index === 0) return moment;
  const start = event.span.start + found.index + 2;
  const text = event.text.slice(0, found.index).trimEnd();
  return {
    ...moment,
    event: { text, span: { start: event.span.start, end: event.span.start + text.length } },
    actor: { text: found[1]!, span: { start, end: start + found[1]!.length } },
  };
}

function inBracketsAtEnd(text: string): RegExpExecArray | null {
  if (!/[)\]]\s*\.?$/.test(text)) return null;
  const handle = /\s[([](@[\p{L}\p{N}][\p{L}\p{N}_.-]{0,38})[)\]]\s*\.?$/u.exec(text);
  return handle ?? /\s\[(\p{Lu}\p{Ll}[\p{L}'.-]{0,30}(?:\s\p{Lu}[\p{L}'.-]{0,30})?)\]$/u.exec(text);
}
