// docs/precision.md: its table, between two comments, from the figures of docs/precision.json.
import { readFileSync } from 'node:fs';
import { rules, type Rule } from '@afterword/linter';
import { format, resolveConfig } from 'prettier';
import { readPrecision, type Precision } from '../field/precision.ts';
import type { Output } from './output.ts';

const PATH = 'docs/precision.md';
const BEGIN = '<!-- table: generated from docs/precision.json by `pnpm gen` -->';
const END = '<!-- end of the table -->';

export async function precisionOutput(): Promise<Output> {
  const text = readFileSync(PATH, 'utf8');
  const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length);
  const whole = `${before}\n\n${table(readPrecision())}\n\n${text.slice(text.indexOf(END))}`;
  return { path: PATH, text: await format(whole, { ...(await resolveConfig(PATH)), parser: 'markdown' }) };
}

const ABOUT_REPOSITORY: ReadonlySet<string> = new Set(['links/relative', 'appendix/commit-exists', 'appendix/commit-window']);

/** One line for the page of a rule: how often it hits real documents, and how often it is wrong there. */
export function measuredLine(rule: Rule, { documents, date, rules: known }: Precision): string {
  if (!isMeasured(rule)) return 'not measured: it needs more than single documents';
  const found = known[rule.id];
  if (!found) return `no hit in ${documents} public postmortems (${date})`;
  const hits = `${found.hits} ${found.hits === 1 ? 'hit' : 'hits'} in ${found.documents} of ${documents} public postmortems`;
  return `${hits}; of ${found.read} read, ${found.false} wrong (${date})`;
}

function table({ rules: known }: Precision): string {
  const rows = rules.map((rule) => {
    const { documents, hits, read, false: wrong } = known[rule.id] ?? { documents: 0, hits: 0, read: 0, false: 0 };
    const figures = isMeasured(rule)
      ? [documents, hits, read, wrong, read === 0 ? '' : `${Math.round((100 * wrong) / read)} %`]
      : ['', 'not measured', '', '', ''];
    return `| [${rule.id}](rules/${rule.id}.md) | ${rule.preset} | ${figures.join(' | ')} |`;
  });
  return `| rule | preset | documents | hits | read | wrong | share |\n| --- | --- | --: | --: | --: | --: | --: |\n${rows.join('\n')}`;
}

// Single documents of many archives cannot show what rules about other documents, files or a base do.
function isMeasured({ id, acrossDocuments, againstBase }: Rule): boolean {
  return !acrossDocuments && !againstBase && !ABOUT_REPOSITORY.has(id);
}
