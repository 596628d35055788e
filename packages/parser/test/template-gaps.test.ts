import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { incidentSchema } from '@afterword/schema';
import { defaultTemplate, parse, scaffold, templateSchema, type Gap } from '@afterword/parser';

const template = defaultTemplate();
const filled = readFileSync(join(import.meta.dirname, 'fixtures/filled.md'), 'utf8');
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, schemas: [incidentSchema] });
addFormats.default(ajv);
const validate = ajv.compile(templateSchema(template));

function told(text: string): string[] {
  return parse(text, { template }).gaps.map(
    ({ kind, what, pointer, required }: Gap) => `${kind} ${what} ${pointer}${required ? '' : ' (not required)'}`,
  );
}

// The document without the section of a heading, or the section without what stands below its heading.
function withoutSection(heading: string, keepHeading = false): string {
  const level = /^#+/.exec(heading)![0];
  const end = `(?=^#{1,${level.length}} |(?![\\s\\S]))`;
  const body = new RegExp(`^(${heading.replaceAll(/[()/]/g, '\\$&')})$[\\s\\S]*?${end}`, 'm');
  expect(filled).toMatch(body);
  return filled.replace(body, keepHeading ? '$1\n\n' : '');
}

const headings = [...filled.matchAll(/^(#{2,3}) .*$/gm)].map((match) => match[0]);
const fields = [...filled.matchAll(/^(?:- )?\*\*([^*]+):\*\* .*$/gm)]
  .map((match) => match[0].trimEnd())
  .filter((line) => !/^- \*\*(?:4f1c2ab|9be0d17|2025)/.test(line));
const optional = ['Geographic scope', 'Partner notification'];

function labelOf(line: string): string {
  return /\*\*(.+?):\*\*/.exec(line)![1]!;
}

test('a complete document has no gaps, no notes, nothing left over, and is valid', () => {
  const { gaps, notes, postmortem } = parse(filled, { template });
  expect({ gaps, notes, other: postmortem.other }).toEqual({ gaps: [], notes: [], other: [] });
  expect(validate(postmortem), JSON.stringify(validate.errors)).toBe(true);
});

function checked(text: string): { told: string[]; valid: boolean } {
  const { gaps, postmortem } = parse(text, { template });
  return {
    told: gaps.map(({ kind, what, required }) => `${kind} ${what}${required ? '' : ' (not required)'}`),
    valid: validate(postmortem),
  };
}

test.each(headings)('%s left out is one gap, and the schema misses it', (heading) => {
  expect(checked(withoutSection(heading))).toEqual({ told: ['missing section'], valid: false });
});

test.each(headings)('%s left empty is one gap, on the heading', (heading) => {
  const { gaps, document } = parse(withoutSection(heading, true), { template });
  expect(gaps).toEqual([expect.objectContaining({ kind: 'empty', what: 'section', required: true })]);
  expect(document.text.slice(gaps[0]!.span.start, gaps[0]!.span.end)).toBe(heading.replace(/^#+ /, ''));
});

test.each(fields)('%s left out is one gap, and the schema misses it', (line) => {
  const isOptional = optional.includes(labelOf(line));
  const text = filled.replace(`${line}\n`, '').replace(`${line}  \n`, '');
  expect(checked(text)).toEqual({ told: isOptional ? [] : ['missing field'], valid: isOptional });
});

test.each(fields)('%s without a value is one gap, on the label', (line) => {
  const label = labelOf(line);
  const required = !optional.includes(label);
  const { gaps, document, postmortem } = parse(filled.replace(line, line.replace(/:\*\* .*/, ':**')), { template });
  expect(gaps).toEqual([expect.objectContaining({ kind: 'empty', what: 'field', label, required })]);
  expect(document.text.slice(gaps[0]!.span.start, gaps[0]!.span.end)).toBe(`**${label}:**`);
  expect(validate(postmortem)).toBe(!required);
});

test.each([
  ['the timeline rows', /^\| \d\d:\d\d .*\n/gm, 'empty rows /sections/timeline'],
  ['the YAML block', /```yaml[\s\S]*?```\n/, 'empty section /sections/appendix/systemConfigurationAtTimeOfIncident'],
  ['the title', /^# .*\n/, 'missing title /incident/title'],
  [
    'the technical details',
    /\*\*Technical details:\*\*\n(?:- .*\n)+/,
    'missing field /sections/rootCauseAnalysis/primaryCause/technicalDetails',
  ],
  [
    'the items below technical details',
    /(?<=\*\*Technical details:\*\*\n)(?:- .*\n)+/,
    'empty field /sections/rootCauseAnalysis/primaryCause/technicalDetails',
  ],
])('without %s', (_, cut, expected) => {
  expect(told(filled.replace(cut, ''))).toEqual([expected]);
});

test('a prose section instead of a list lacks the list', () => {
  const text = filled.replace(/(?<=### What Worked Well\n\n)(?:- .*\n)+/, 'Everything.\n');
  expect(told(text)).toEqual(['missing list /sections/rootCauseAnalysis/whatWorkedWell']);
});

test.each([
  ['**Severity:** High', '**Severity:** Rather bad', '/sections/header/severity', 'one of Critical, High, Medium, Low'],
  ['**Status:** Resolved', '**Status:** Fine again', '/sections/header/status', 'one of Resolved, Investigating, Ongoing'],
  ['**Date:** 2026-03-04', '**Date:** 4 March 2026', '/sections/header/date', 'YYYY-MM-DD'],
  ['09:12 - 11:47 (2h 35m)', 'quite long', '/sections/header/duration', 'time'],
])('%s changed to %s does not fit', (...[from, to, pointer, expected]) => {
  expect(parse(filled.replace(from, to), { template }).gaps).toEqual([expect.objectContaining({ kind: 'unmatched', pointer, expected })]);
});

test.each(['N/A', 'None', 'Unknown', 'TBD', '**High** - all depots', 'high', '🔴 Critical (SEV-1)'])(
  'severity %s is no misfit',
  (value) => {
    expect(told(filled.replace('**Severity:** High', `**Severity:** ${value}`))).toEqual([]);
  },
);

test.each([
  ['- Owner: Ife Obi - Due: 2026-03-11', '- Owner: [Name] - Due: 2026-03-11', '[Name]', '/sections/actionItems/shortTermActions/0/owner'],
  ['**Severity:** High', '**Severity:** Critical/High/Medium/Low', 'Critical/High/Medium/Low', '/sections/header/severity'],
  ['| 09:58 | Alert fired |', '| HH:MM | Alert fired |', 'HH:MM', '/sections/timeline/1/time'],
  ['| 09:58 | Alert fired |', '| [HH:MM] | Alert fired |', '[HH:MM]', '/sections/timeline/1/time'],
  ['**Approved by:** Jun Park -', '**Approved by:** [Name] -', '[Name]', '/sections/reviewAndApproval/approvedBy/name'],
  ['  - Deployment: 12e45678', '  - Deployment: [commit hash]', '[commit hash]', '/sections/appendix/systemConfigurationAtTimeOfIncident'],
  ['09:12 - 11:47 (2h 35m)', '09:12 - [End Time] (2h 35m)', '[End Time]', '/sections/header/duration/end'],
  ['# Parcel labels printed with wrong addresses', '# Incident Postmortem Template', 'Incident Postmortem Template', '/incident/title'],
  ['The release was rolled back', 'As [How it was fixed] says, it was', '[How it was fixed]', '/sections/executiveSummary/resolution'],
])('a slot left in %s is one placeholder', (...[from, to, slot, pointer]) => {
  const { gaps, document } = parse(filled.replace(from, to), { template });
  expect(gaps).toEqual([expect.objectContaining({ kind: 'placeholder', text: slot, pointer })]);
  expect(document.text.slice(gaps[0]!.span.start, gaps[0]!.span.end)).toBe(slot);
});

test.each(['[Name](https://people.example/name)', '`[Name]`', '[Rick]', '\\[Name\\]'])('%s is no placeholder', (owner) => {
  expect(told(filled.replace('Owner: Ife Obi - Due: 2026-03-11', `Owner: ${owner} - Due: 2026-03-11`))).toEqual([]);
});

test('the template itself as a document: one placeholder for each slot, at its place', () => {
  const { gaps, document } = parse(template.source, { template });
  const slots = [...template.source.matchAll(/\[(?![ x]\])[^\]\n]+\]|true\/false|(?<=^# ).*/gm)];
  const places = gaps.filter(({ kind }) => kind !== 'guidance').map(({ kind, span, text }) => [kind, span.start, text]);
  expect(places).toEqual(slots.map((match) => ['placeholder', match.index, match[0]]));
  expect(document.text).toBe(template.source);
  expect(gaps.filter(({ kind }) => kind === 'guidance')).toHaveLength(5);
});

test('the same with CRLF', () => {
  const count = (source: string): number => parse(source, { template }).gaps.length;
  expect(count(template.source.replaceAll('\n', '\r\n'))).toBe(count(template.source));
});

test('parts that stand without the heading above them are no gap, only their parent is where others lack', () => {
  const parents = /^## (?:Impact Assessment|Prevention Measures)\n\n/gm;
  expect(told(filled.replaceAll(parents, ''))).toEqual([]);
  expect(told(filled.replace(/^## Root Cause Analysis\n[\s\S]*?(?=### What)/m, ''))).toEqual([
    'missing section /sections/rootCauseAnalysis',
  ]);
});

test('a scaffold has placeholders and guidance only, and what was given is filled', () => {
  const text = scaffold(template, { title: 'Slow queue', id: 'INC-7', date: '2026-01-02', author: 'Ana Roe' }, { guidance: true });
  const { gaps, postmortem } = parse(text, { template });
  expect(new Set(gaps.map(({ kind }) => kind))).toEqual(new Set(['placeholder', 'guidance']));
  expect(postmortem.sections).toMatchObject({
    header: { title: 'Slow queue', incidentId: 'INC-7', date: '2026-01-02' },
    reviewAndApproval: { preparedBy: { name: 'Ana Roe', date: null } },
  });
  expect(scaffold(template, {}, { guidance: false })).not.toMatch(/^_/m);
});

describe('phases', () => {
  const ongoing = filled.replace('**Status:** Resolved', '**Status:** Ongoing');
  const cut = (text: string, from: string, to: string): string => text.slice(0, text.indexOf(from)) + text.slice(text.indexOf(to));

  test('an ongoing incident needs header, summary and timeline only', () => {
    const text = cut(ongoing, '## Root Cause Analysis', '## Review and Approval');
    const { gaps, postmortem } = parse(text, { template });
    expect(gaps.filter(({ required }) => required)).toEqual([]);
    expect(gaps.length).toBe(8);
    expect(validate(postmortem), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(parse(text.replace('**Status:** Ongoing', '**Status:** Resolved'), { template }).postmortem)).toBe(false);
  });

  test('but these it needs', () => {
    const text = cut(ongoing, '## Timeline', '## Root Cause Analysis');
    expect(told(text)).toEqual(['missing section /sections/timeline']);
    expect(validate(parse(text, { template }).postmortem)).toBe(false);
  });
});

test('guidance left standing is advice, a statement of the time zone is none', () => {
  const text = filled
    .replace('### Primary Cause\n', '### Primary Cause\n_The condition without which the incident would not have happened_\n')
    .replace('## Timeline\n', '## Timeline\n\n_All times in CET._\n');
  const { gaps, postmortem } = parse(text, { template });
  expect(gaps).toEqual([expect.objectContaining({ kind: 'guidance', required: false })]);
  expect(postmortem.other.map(({ guidance, under }) => [guidance, under])).toEqual([
    [true, '/sections/timeline'],
    [true, '/sections/rootCauseAnalysis/primaryCause'],
  ]);
});
