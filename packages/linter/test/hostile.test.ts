import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultTemplate, parse } from '@afterword/parser';
import { expect, test } from 'vitest';
import { keptEntries } from '../src/facts/kept-entries.ts';
import { lintAlone, ruleOf } from './fixture.ts';

const FILLED = readFileSync(resolve(import.meta.dirname, 'filled.md'), 'utf8');

test('many digits are looked through at once', { timeout: 5_000 }, () => {
  const text = FILLED.replace(/^(- \*\*Users affected:\*\*).*$/m, (_, label: string) => `${label} ${'0'.repeat(60_000)}x`);
  expect(text).toContain('0x');
  expect(lintAlone(ruleOf('impact/quantified'), parse(text, { template: defaultTemplate() }))).toEqual([]);
});

test('long timelines that have nothing in common are compared at once', { timeout: 5_000 }, () => {
  const [before, after] = ['a', 'b'].map((name) => {
    const rows = Array.from({ length: 5_000 }, (_, i) => `| ${name} ${i} | Alert ${name} ${i} |\n`).join('');
    return parse(`# T\n\n## Timeline\n\n| Time | Event |\n|---|---|\n${rows}`).postmortem.incident.timeline;
  });
  expect(before).toHaveLength(5_000);
  expect(new Set(keptEntries(before!, after!))).toEqual(new Set([null]));
});

test('checklist and table of a thousand unlike titles are compared at once', { timeout: 5_000 }, () => {
  let seed = 1;
  const letter = (): string => String.fromCodePoint(97 + ((seed = (seed * 48_271) % 2_147_483_647) % 26));
  const titles = Array.from({ length: 2_400 }, () => Array.from({ length: 110 }, letter).join(''));
  const items = titles.slice(1_200).map((title) => `- [ ] A ${title}\n`);
  const rows = titles.slice(0, 1_200).map((title) => `| Z ${title} | Open |\n`);
  const table = `## Follow-up Actions Tracking\n\n| Action Item | Status |\n|---|---|\n${rows.join('')}`;
  const text = `# T\n\n## Action Items\n\n${items.join('')}\n${table}`;
  expect(lintAlone(ruleOf('actions/table-agrees'), parse(text, { template: defaultTemplate() }))).toHaveLength(2_400);
});
