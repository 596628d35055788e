import type { Diagnostic, FileResult, Report } from '@afterword/schema';
import { counted } from '../counted.ts';
import { htmlText, markdownPlain, markdownText } from './markdown-text.ts';
import { summaryLine } from './summary.ts';
import { uriOf } from './uri.ts';

/** Where a Markdown report goes. */
export interface MarkdownPage {
  /** What it is, in words: `comment`. */
  name: string;
  /** Most characters it takes. */
  room: number;
  /** Address that paths are appended to; empty for relative links. */
  base: string;
}

// A comment on GitHub takes 65,536 characters.
const COMMENT: MarkdownPage = { name: 'comment', room: 60_000, base: '' };
// Part of the page that the table may take.
const TABLE_PART = 0.25;
// Room for the closing tag and the line that counts what is left out.
const RESERVE = 200;

const ICONS = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;

interface FileFindings {
  path: string;
  findings: Diagnostic[];
}

/** A summary to paste into a pull request: counts of each file, then its findings, folded. Cut before it is too long for a comment. */
export function markdown(report: Report): string {
  return markdownPage(report, COMMENT);
}

/** The same for another place than a comment. */
export function markdownPage(report: Report, page: MarkdownPage): string {
  const icon = report.summary.errors > 0 ? '❌' : report.summary.warnings + report.summary.infos > 0 ? '⚠️' : '✅';
  const files = report.results.map(activeOf).filter(({ findings }) => findings.length > 0);
  const title = `### ${icon} Afterword: ${summaryLine(report)}\n`;
  if (files.length === 0) return title;
  const head = `${title}\n${table(files, page)}`;
  return head + details(files, { ...page, room: page.room - head.length });
}

function activeOf({ path, diagnostics }: FileResult): FileFindings {
  return { path, findings: diagnostics.filter(({ suppressed }) => !suppressed) };
}

function table(files: readonly FileFindings[], { base, room }: MarkdownPage): string {
  let text = '| File | Errors | Warnings | Infos |\n| :-- | --: | --: | --: |\n';
  for (const [index, { path, findings }] of files.entries()) {
    const counts = (['error', 'warning', 'info'] as const).map((severity) => findings.filter((d) => d.severity === severity).length);
    const row = `| ${link(path, base + uriOf(path))} | ${counts.join(' | ')} |\n`;
    if (text.length + row.length > room * TABLE_PART) return `${text}\n… and ${counted(files.length - index, 'more file')}.\n`;
    text += row;
  }
  return text;
}

function details(files: readonly FileFindings[], page: MarkdownPage): string {
  let left = files.reduce((sum, { findings }) => sum + findings.length, 0);
  let text = '';
  for (const file of files) {
    const { fragment, shown } = fold(file, { ...page, room: page.room - text.length - RESERVE });
    text += fragment;
    left -= shown;
    if (shown < file.findings.length) break;
  }
  return left === 0 ? text : `${text}\n… and ${counted(left, 'more finding')}, left out to stay within the length of a ${page.name}.\n`;
}

// As many findings of a file as there is room for, in a folded part; nothing when there is none for even one.
function fold({ path, findings }: FileFindings, { base, room }: MarkdownPage): { fragment: string; shown: number } {
  const head = `\n<details><summary>${htmlText(path)}: ${counted(findings.length, 'finding')}</summary>\n\n`;
  const tail = '\n</details>\n';
  let items = '';
  let shown = 0;
  for (const finding of findings) {
    const next = item(finding, base);
    if (head.length + items.length + next.length + tail.length > room) break;
    items += next;
    shown += 1;
  }
  return { fragment: shown === 0 ? '' : head + items + tail, shown };
}

function item({ severity, path, range, message, help, ruleId, url }: Diagnostic, base: string): string {
  // `plain=1` makes hosts show the source of a Markdown file, which alone has lines to go to.
  const place = link(`line ${range.start.line}`, `${base}${uriOf(path)}?plain=1#L${range.start.line}`);
  const advice = help === undefined ? '' : `<br>${markdownText(help)}`;
  return `- ${ICONS[severity]} ${place}: ${markdownText(message)} ([${markdownPlain(ruleId)}](${encodeURI(url)}))${advice}\n`;
}

function link(text: string, address: string): string {
  return `[${markdownPlain(text)}](${address})`;
}
