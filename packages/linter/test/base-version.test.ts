import { lintDocument, KnownDocuments, factsOf, outsideOf } from '@afterword/linter';
import { defaultVocabulary, parse } from '@afterword/parser';
import type { Diagnostic } from '@afterword/schema';
import { expect, test } from 'vitest';
import { ruleOf } from './fixture.ts';

/** Findings of the rules about what changed; of two texts, or of one without a base. */
function changedFrom(before: string | null, after: string, options: Record<string, unknown> = {}): Diagnostic[] {
  const parsed = parse(after, { path: 'after.md' });
  const ids = ['header/status-transition', 'review/changed-after-approval', 'suppression/unused'];
  return lintDocument({
    parsed,
    rules: ids.map((id) => ({ rule: ruleOf(id), severity: null, options })),
    template: null,
    vocabulary: defaultVocabulary,
    outside: outsideOf({
      documents: new KnownDocuments([factsOf(parsed)]),
      base: before === null ? null : { id: '', read: () => ({ name: 'origin/main', parsed: parse(before, { path: 'before.md' }) }) },
    }),
  });
}

const withStatus = (status: string): string => `# Parcel labels printed twice\n\n**Severity:** High\n**Status:** ${status}\n`;

test.each([
  ['Resolved', 'Ongoing', 1],
  ['Closed', 'Monitoring', 1],
  ['Résolu', 'En cours', 1],
  ['Resolved', 'Closed', 0],
  ['Resolved', 'Reopened', 0],
  ['Resolved', 'REABERTO', 0],
  ['Resolved', 'Draft', 0],
  ['Resolved', 'Terrible', 0],
  ['Mitigated', 'Investigating', 0],
  ['Ongoing', 'Resolved', 0],
  ['Terrible', 'Ongoing', 0],
])('a status that goes from %s to %s has %i findings', (before, after, count) => {
  expect(changedFrom(withStatus(before), withStatus(after))).toHaveLength(count);
});

test('the words for an incident that is opened again can be others', () => {
  expect(changedFrom(withStatus('Resolved'), withStatus('Active'), { reopened: ['Active'] })).toEqual([]);
  expect(changedFrom(withStatus('Resolved'), withStatus('Reopened'), { reopened: ['Active'] })[0]?.message).toContain('or `Active`');
});

test('a finding names the words and the line of the base', () => {
  expect(changedFrom(withStatus('Resolved'), withStatus('Ongoing'))).toMatchObject([
    {
      message: 'Unexpected status `Ongoing` after `Resolved`, expected `Resolved` still, or `Reopened`',
      range: { start: { line: 4, column: 13 } },
      related: [{ message: 'The status on origin/main', path: 'before.md', range: { start: { line: 4, column: 13 } } }],
    },
  ]);
});

test('without a base nothing is said, and a comment that suppresses is not called unused', () => {
  const comment = '<!-- afterword-disable-file header/status-transition -- moved from another system -->\n';
  expect(changedFrom(null, withStatus('Ongoing') + comment)).toEqual([]);
  expect(changedFrom(withStatus('Ongoing'), withStatus('Ongoing') + comment)).toMatchObject([{ ruleId: 'suppression/unused' }]);
  expect(changedFrom(withStatus('Resolved'), withStatus('Ongoing') + comment)).toMatchObject([{ suppressed: 'inline' }]);
});

const ROWS = ['| 09:12 | Standby takes over |', '| 09:19 | Alert fired |', '| 09:19 | Call opened |', '| 10:47 | Labels print once |'];
const CAUSE = 'The standby broker started from a checkpoint of the day before, because the copy was switched off in February.';
const DETAILS = '- The failover test reads an empty queue\n- The standby broker is started from a checkpoint of the disk';
const APPROVAL = '**Approved by:** Priya Nair - 2026-03-10';

interface Parts {
  rows?: string[];
  severity?: string;
  cause?: string;
  approval?: string;
}

function approved({ rows = ROWS, severity = 'High', cause = `${CAUSE}\n\n${DETAILS}`, approval = APPROVAL }: Parts = {}): string {
  const table = `| Time | Event |\n|---|---|\n${rows.join('\n')}`;
  return `# Labels\n\n**Date:** 2026-03-04\n**Severity:** ${severity}\n\n## Timeline\n\n${table}\n\n## Root Cause\n\n${cause}\n\n## Review\n\n${approval}\n`;
}

const without = (...gone: number[]): string[] => ROWS.filter((_, i) => !gone.includes(i));

test.each<[what: string, after: Parts, messages: string[]]>([
  ['nothing', {}, []],
  ['a row that is gone', { rows: without(2) }, ['Missing timeline entry `09:19 Call opened`']],
  ['all rows', { rows: ['| | |'] }, ['`09:12 Standby', '`09:19 Alert', '`09:19 Call', '`10:47 Labels']],
  ['a row with other words', { rows: [...without(3), '| 10:47 | Every label prints once |'] }, []],
  ['a row with another time', { rows: [...without(3), '| 10:52 | Labels print once |'] }, []],
  ['rows in another order', { rows: ROWS.toReversed() }, []],
  ['a row more', { rows: [...ROWS, '| 11:00 | Depots told |'] }, []],
  ['a lower severity', { severity: 'Medium' }, ['Unexpected severity `Medium` under the approved `High`']],
  ['a higher severity', { severity: 'SEV-1' }, []],
  ['the same severity in other words', { severity: 'P2' }, []],
  ['another cause', { cause: 'A label driver was out of date.' }, ['Unexpected other cause in place of the approved `The standby']],
  ['another cause over the same details', { cause: `A driver was old.\n\n${DETAILS}` }, ['Unexpected other cause in place']],
  ['other details of the same cause', { cause: `${CAUSE}\n\n- Nobody knew` }, []],
  ['a cause that is a factor now', { cause: `A driver was old.\n\n### Contributing factors\n\n- ${CAUSE}` }, []],
  ['no cause', { cause: '' }, ['Missing cause `The standby']],
  ['a cause in better words', { cause: CAUSE.replace('because the copy was', 'since the *nightly* copy had been') }, []],
  ['all of it without the approval', { rows: without(1), severity: 'Low', approval: '**Approved by:** [Name]' }, []],
  ['all of it approved anew', { rows: without(1), severity: 'Low', approval: APPROVAL.replace('03-10', '04-02') }, []],
])('after approval: %s', (_, after, messages) => {
  const found = changedFrom(approved(), approved(after)).map(({ message }) => message);
  expect(found).toEqual(messages.map((message) => expect.stringContaining(message)));
});

test('before approval everything may change', () => {
  const draft = '**Approved by:** [Name]';
  expect(changedFrom(approved({ approval: draft }), approved({ rows: without(1, 2), severity: 'Low', cause: '' }))).toEqual([]);
});

test('causes that nobody ever wrote are not missed', () => {
  expect(changedFrom(approved({ cause: '' }), approved({ cause: '' }))).toEqual([]);
  expect(changedFrom(approved({ cause: '' }), approved())).toEqual([]);
});
