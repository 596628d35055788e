import type { Document } from '@afterword/parser';
import type { RuleFix } from '../rule.ts';
import type { AppliedDirective } from './applied.ts';

type Edit = RuleFix['edits'][number];

/** Removes rules from a directive and from the `enable` that ends it; a directive without rules goes as a whole. */
export function removalOf(directive: AppliedDirective, unwanted: readonly string[], document: Document): RuleFix {
  const enables = new Set(unwanted.flatMap((rule) => directive.closedBy.get(rule) ?? []));
  const ended = [...enables].map((enable) =>
    edit(
      enable,
      unwanted.filter((rule) => directive.closedBy.get(rule) === enable),
      document,
    ),
  );
  return { title: 'Remove the suppression', safety: 'safe', edits: [edit(directive, unwanted, document), ...ended] };
}

function edit({ rules, rulesSpan, span }: AppliedDirective, unwanted: readonly string[], { text }: Document): Edit {
  const rest = rules.filter((rule) => !unwanted.includes(rule));
  if (rest.length > 0) return { ...rulesSpan, text: rest.join(', ') };
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, span.start - 1000), span.start))![0].length;
  const after = /^[ \t]*(?:\r\n?|\n|$)?/.exec(text.slice(span.end, span.end + 1000))![0];
  const isFirst = /^$|[\r\n]$/.test(text.slice(0, span.start - before).slice(-1));
  const isLast = /[\r\n]$/.test(after) || span.end + after.length === text.length;
  if (isFirst && isLast) return { start: span.start - before, end: span.end + after.length, text: '' };
  return isFirst
    ? { start: span.start, end: span.end + /^[ \t]*/.exec(after)![0].length, text: '' }
    : { start: span.start - before, end: span.end, text: '' };
}
