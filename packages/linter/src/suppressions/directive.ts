import { nearest } from '@afterword/schema';
import type { Span } from '@afterword/parser';

export type DirectiveKind = 'disable-next-line' | 'disable-line' | 'disable-file' | 'disable' | 'enable';

/** A comment that suppresses findings of the rules it names, or (`enable`) ends that. */
export interface Directive {
  kind: DirectiveKind;
  /** The whole comment. */
  span: Span;
  /** Ids as written, each once; at least one. */
  rules: string[];
  /** From the first id to the last. */
  rulesSpan: Span;
  reason: string | null;
}

/** A comment to the linter that it cannot read; it suppresses nothing. */
export interface Malformed {
  problem: 'word' | 'rule' | 'list';
  span: Span;
  /** What was found, and for an unknown word the one that was meant, if any is near. */
  found: string;
  meant: string | null;
}

export const DIRECTIVE_KINDS: readonly DirectiveKind[] = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'];

const DIRECTIVE = /^\s*afterword-([\w-]+)\s*/i;
const REASON = /(?:^|\s)(?:--|—|–)(?:\s|$)/;
const BLANKET = /^(?:\*|all)$/i;

/** Reads `afterword-disable-line rule, rule -- reason`; `span` is the whole comment, `start` the offset of `body`. */
export function readDirective(body: string, start: number, span: Span): Directive | Malformed {
  const opening = DIRECTIVE.exec(body);
  const word = opening?.[1]!.toLowerCase() ?? '';
  const kind = DIRECTIVE_KINDS.find((known) => known === word);
  if (!kind) return { problem: 'word', span, found: word, meant: nearest(word, DIRECTIVE_KINDS) };
  const rest = body.slice(opening![0].length);
  const separator = REASON.exec(rest);
  const list = rest.slice(0, separator?.index).trimEnd();
  const reason = separator ? rest.slice(separator.index + separator[0].length).trim() : '';
  const rules = [
    ...new Set(
      list
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean),
    ),
  ];
  const strange = rules.find((id) => /\s/.test(id));
  if (strange !== undefined) return { problem: 'list', span, found: strange, meant: null };
  if (rules.length === 0 || rules.some((id) => BLANKET.test(id))) return { problem: 'rule', span, found: word, meant: null };
  const from = start + opening![0].length;
  return { kind, span, rules, rulesSpan: { start: from, end: from + list.length }, reason: reason === '' ? null : reason };
}
