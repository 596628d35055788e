import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTemplate, parse } from '@afterword/parser';
import { describe, expect, test } from 'vitest';

const NEXT = '<!-- afterword-disable-next-line actions/owner-required -- the vendor owns it -->';
const LINE = '<!-- afterword-disable-line header/severity-known -- our own words -->';

function read(text: string): unknown {
  return parse(text, { template: defaultTemplate() }).postmortem;
}

const HEADER = '# Labels printed twice\n\n**Date:** 2026-03-04  \n**Severity:** High  \n**Status:** Resolved  \n';

describe('a document is read as if comments to the linter were not there', () => {
  test.each([
    ['between rows of a table', '## Timeline\n\n| Time | Event |\n|---|---|\n| 09:12 | Alarm |\n', '| 09:30 | Restart |\n'],
    ['above the delimiter row of a table', '## Timeline\n\n| Time | Event |\n', '|---|---|\n| 09:12 | Alarm |\n'],
    [
      'between items',
      '## Action Items\n\n- [ ] **Stop the worker** - Due: 2026-03-05\n',
      '- [ ] **Raise the alert** - Owner: Mara Lindqvist\n',
    ],
    ['between numbered items', '## Lessons Learned\n\n1. **One:** first\n', '2. **Two:** second\n'],
    ['between lines of the header', HEADER, '**Duration:** 2 hours\n'],
    ['above a heading', `${HEADER}\n`, '## Executive Summary\n\n- **Impact:** 3 depots\n'],
    ['after a fence', '## Appendix\n\n```yaml\na: 1\n```\n', 'Then the rest.\n'],
    ['in an unknown section', '## Weather\n\n', 'It rained.\n'],
    ['at the end', `${HEADER}\n## Weather\n\nIt rained.\n\n`, ''],
  ])('%s', (_, before, after) => {
    for (const comment of [`${NEXT}\n`, `${NEXT}\n${NEXT}\n`, `  ${NEXT.replace(' -- ', '\n -- ')}\n`]) {
      expect(read(before + comment + after)).toEqual(read(before + after));
    }
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(read(crlf(`${before}${NEXT}\n${after}`))).toEqual(read(crlf(before + after)));
  });

  test.each([
    ['a field', HEADER.replace('High', `High ${LINE}`), HEADER],
    ['a heading', `## Weather ${LINE}\n\nIt rained.\n`, '## Weather\n\nIt rained.\n'],
    [
      'a cell',
      `## Timeline\n\n| Time | Event |\n|---|---|\n| 09:12 | Alarm ${LINE} |\n`,
      '## Timeline\n\n| Time | Event |\n|---|---|\n| 09:12 | Alarm |\n',
    ],
    ['an item', `## Action Items\n\n- [ ] Stop the worker ${LINE}\n`, '## Action Items\n\n- [ ] Stop the worker\n'],
  ])('at the end of %s', (_, with_, without) => {
    expect(read(with_)).toEqual(read(without));
  });
});

test.each([
  ['a fence', `\`\`\`html\n${LINE}\n\`\`\`\n`],
  ['a fence in a list', `- Write\n\n  \`\`\`html\n  ${LINE}\n  \`\`\`\n`],
  ['a code span', `Write \`${LINE}\` there.\n`],
  ['a code span in a cell', `| a |\n|---|\n| \`${LINE}\` |\n`],
  ['an escaped comment', `\\${LINE}\n`],
  ['another comment', `<!-- as in ${LINE}\n`],
  ['front matter', `---\ntitle: "${LINE}"\n---\n`],
])('%s holds none', (_, text) => {
  const { document } = parse(text);
  expect(document.directives).toEqual([]);
});

test('a backtick in a comment opens no code', () => {
  const { document } = parse(`Some \`code\` ${LINE.replace('our', 'our `')} and \`more\` ${LINE}\n`);
  expect(document.directives).toHaveLength(2);
});

test('the text itself and all offsets stay', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../examples/postmortems/2024-11-19-expired-login-certificate.md'), 'utf8');
  const changed = text.replace(/^(\*\*Severity:\*\* .*?) *$/m, `${NEXT}\n$1 ${LINE}`);
  const { document, places } = parse(changed);
  expect(document.text).toBe(changed);
  const { start, end } = places.get('/incident/severity')!;
  expect(changed.slice(start, end)).toBe('High');
});

test('nothing but openers is read in time', () => {
  const started = performance.now();
  parse('<!-- afterword-'.repeat(20_000));
  parse(`${LINE}\n`.repeat(5000));
  parse(`${'`<!-- afterword-x'.repeat(5000)}-->`);
  expect(performance.now() - started).toBeLessThan(10_000);
});
