import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFixes, fixDocument, rules, type CheckedText } from '@afterword/linter';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { postmortem } from '../../../bench/archive.ts';
import { FIXTURES, fixturesOf } from './fixture.ts';
import { check, FILLED, fixAll } from './fixing.ts';

// Documents as people leave them: good ones with lines lost, doubled, moved and mistyped.
const SOURCES = [
  FILLED,
  ...[1, 2, 3].map(postmortem),
  ...rules.flatMap(({ id }) => fixturesOf(id, 'invalid').map((file) => readFileSync(join(FIXTURES, id, file), 'utf8'))),
];

const MISTYPED: [RegExp, string][] = [
  [/\[ \]/, '[]'],
  [/\[x\]/, '[X ]'],
  [/^(\*\*Date:\*\*) (\d{4})-0?(\d+)-0?(\d+)/m, '$1 $2/$3/$4'],
  [/^(\*\*Severity:\*\*) (.)(.)/m, '$1 $3$2'],
  [/^## (\w)(\w)/m, '## $2$1'],
  [/^### /m, '#### '],
  [/\| Done \|/, '| |'],
  [/\n---\n/, '\n'],
  [/^```\w*$/m, ''],
];

type Mutation = { kind: 'lose' | 'double' | 'swap'; at: number; lines: number } | { kind: 'mistype'; which: number };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('lose' as const, 'double' as const, 'swap' as const),
    at: fc.nat(400),
    lines: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({ kind: fc.constant('mistype' as const), which: fc.nat(MISTYPED.length - 1) }),
);

function mutated(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((at, one) => {
    if (one.kind === 'mistype') return at.replace(...MISTYPED[one.which]!);
    const lines = at.split('\n');
    const from = one.at % lines.length;
    const piece = lines.slice(from, from + one.lines);
    const instead = { lose: [], double: [...piece, ...piece], swap: piece.toReversed() }[one.kind];
    lines.splice(from, piece.length, ...instead);
    return lines.join('\n');
  }, text);
}

const documents = fc
  .tuple(fc.constantFrom(...SOURCES), fc.array(mutation, { maxLength: 5 }))
  .map(([source, mutations]) => mutated(source.replaceAll('\r', ''), mutations));

function errors({ diagnostics }: CheckedText): number {
  return diagnostics.filter(({ severity, ruleId }) => severity === 'error' && ruleId !== 'structure/placeholder').length;
}

test('fixing leaves no more errors, can be read, and is done after one time', () => {
  fc.assert(
    fc.property(documents, fc.boolean(), (text, unsafe) => {
      const before = check(text);
      const { text: after, refused } = fixDocument(text, { unsafe, check });
      const checked = check(after);
      expect(errors(checked)).toBeLessThanOrEqual(errors(before));
      expect(checked.readable || !before.readable).toBe(true);
      if (refused === null) expect(fixDocument(after, { unsafe, check }).text).toBe(after);
    }),
    { numRuns: Number(process.env['FIX_RUNS'] ?? 25) },
  );
});

test('a pass changes nothing outside of its edits', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const { text: after, applied } = applyFixes(text, check(text).diagnostics, { unsafe: true });
      const edits = [
        ...new Map(applied.flatMap(({ fix }) => fix!.edits).map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit])).values(),
      ];
      edits.sort((a, b) => a.start - b.start);
      let rest = after;
      let at = 0;
      for (const { start, end, text: written } of edits) {
        const kept = text.slice(at, start);
        expect(rest.startsWith(kept + written)).toBe(true);
        rest = rest.slice(kept.length + written.length);
        at = end;
      }
      expect(rest).toBe(text.slice(at));
    }),
    { numRuns: 40 },
  );
});

test('CRLF and a byte order mark stay, and change nothing else', () => {
  fc.assert(
    fc.property(
      documents.filter((text) => text.includes('\n')),
      (text) => {
        const plain = fixAll(text);
        const other = fixAll(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
        expect(other).toEqual({ ...plain, text: `\uFEFF${plain.text.replaceAll('\n', '\r\n')}` });
      },
    ),
    { numRuns: 12 },
  );
});
