import { LineIndex } from '@afterword/parser';
import type { Diagnostic, Range, Report } from '@afterword/schema';
import type * as Sarif from 'sarif';
import type { ReportContext } from './context.ts';
import { adviceOf, visibleLines } from './findings.ts';
import { ruleTextsOf, type RuleText } from './rule-texts.ts';
import { counted, grouped } from '../counted.ts';
import { SITE } from '../site.ts';
import { uriOf } from './uri.ts';

// GitHub shows the first 5,000 results of an upload and refuses more than 25,000.
const MOST_RESULTS = 5000;

const ROOT = '%SRCROOT%';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0. Suppressed findings are told as such; what is over the limit is counted in a notification. */
export function sarif(report: Report, context: ReportContext): string {
  const all = report.results.flatMap(({ diagnostics }) => diagnostics);
  const kept = mostSevere(all);
  const ruleTexts = ruleTextsOf(report, kept);
  const indexes = new Map(ruleTexts.map(({ id }, index) => [id, index]));
  const lineIndexes = new LineIndexes(context);
  const log: Sarif.Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(report, ruleTexts) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        invocations: [invocation(all.length - kept.length)],
        results: kept.map((diagnostic) => ({ ...result(diagnostic, lineIndexes), ruleIndex: indexes.get(diagnostic.ruleId)! })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

// Findings that count come before suppressed ones and errors before warnings; those kept stay in the order of the report.
function mostSevere(all: readonly Diagnostic[]): Diagnostic[] {
  const rank = ({ suppressed, severity }: Diagnostic): number => (suppressed ? 3 : ['error', 'warning', 'info'].indexOf(severity));
  const kept = new Set(all.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_RESULTS));
  return all.filter((diagnostic) => kept.has(diagnostic));
}

function driverOf({ tool }: Report, ruleTexts: readonly RuleText[]): Sarif.ToolComponent {
  return { name: tool.name, version: tool.version, informationUri: SITE, rules: ruleTexts.map(descriptor) };
}

function descriptor({ id, summary, rationale, url, severity, tags }: RuleText): Sarif.ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    help: { text: `${rationale}\n${url}`, markdown: `${rationale}\n\n[${id}](${url})` },
    helpUri: url,
    defaultConfiguration: { level: LEVELS[severity] },
    // `problem.severity` is what GitHub shows for a rule that is not about security.
    properties: { tags, 'problem.severity': severity === 'info' ? 'recommendation' : severity },
  };
}

function invocation(left: number): Sarif.Invocation {
  if (left === 0) return { executionSuccessful: true };
  const text = `${counted(left, 'finding')} left out: a SARIF report takes the ${grouped(MOST_RESULTS)} most severe. Use another format for all of them.`;
  return { executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}

function result(diagnostic: Diagnostic, lineIndexes: LineIndexes): Sarif.Result {
  const { ruleId, severity, path, range, fingerprint, suppressed, related = [] } = diagnostic;
  return {
    ruleId,
    level: LEVELS[severity],
    message: { text: escapeMessage(adviceOf(diagnostic)) },
    locations: [{ physicalLocation: physicalLocation(path, range) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, index) => ({
        id: index + 1,
        message: { text: escapeMessage(place.message) },
        physicalLocation: physicalLocation(place.path, place.range),
      })),
    }),
    partialFingerprints: { 'afterword/v1': fingerprint },
    suppressions: suppressed ? [{ kind: suppressed === 'inline' ? 'inSource' : 'external', status: 'accepted' }] : [],
    ...fixesOf(diagnostic, lineIndexes),
  };
}

// Braces are placeholders in a SARIF message and `[text](target)` is a link.
function escapeMessage(text: string): string {
  return visibleLines(text).replaceAll(/[{}]/g, '$&$&').replaceAll('](', '\\](');
}

function physicalLocation(path: string, { start, end }: Range): Sarif.PhysicalLocation {
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { artifactLocation: artifactLocation(path), region };
}

function artifactLocation(path: string): Sarif.ArtifactLocation {
  const uri = uriOf(path);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT };
}

function fixesOf({ path, fix }: Diagnostic, lineIndexes: LineIndexes): Pick<Sarif.Result, 'fixes'> {
  const lines = fix && lineIndexes.of(path);
  if (!lines) return {};
  const replacements = fix.edits.map((edit): Sarif.Replacement => {
    const { start, end } = lines.place(edit);
    const deletedRegion = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
    return edit.text === '' ? { deletedRegion } : { deletedRegion, insertedContent: { text: edit.text } };
  });
  const change = { artifactLocation: artifactLocation(path), replacements };
  return { fixes: [{ description: { text: escapeMessage(fix.title) }, artifactChanges: [change], properties: { safety: fix.safety } }] };
}

/** Lines of the files with fixes; offsets count from behind a byte order mark. */
class LineIndexes {
  readonly #textOf: ReportContext['textOf'];
  readonly #known = new Map<string, LineIndex | null>();

  constructor({ textOf }: ReportContext) {
    this.#textOf = textOf;
  }

  of(path: string): LineIndex | null {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const text = this.#textOf(path);
    const lines = text === null ? null : new LineIndex(text.replace(/^\uFEFF/, ''));
    this.#known.set(path, lines);
    return lines;
  }
}
