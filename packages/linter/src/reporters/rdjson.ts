import { LineIndex } from '@afterword/parser';
import type { Diagnostic, Fix, Range, ReportPoint, Report } from '@afterword/schema';
import type { ReportContext } from './context.ts';
import { adviceOf, findingsOf, visibleLines } from './findings.ts';
import { SITE } from '../site.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

const BOM = '\uFEFF';

interface Position {
  line: number;
  column?: number;
}

interface Extent {
  start: Position;
  end: Position;
}

/** Reviewdog's diagnostic format. Its columns count UTF-8 bytes of the file, a byte order mark included. */
export function rdjson(report: Report, { textOf }: ReportContext): string {
  const bytes = new ByteColumns(textOf);
  const diagnostics = findingsOf(report).map((diagnostic) => entry(diagnostic, bytes));
  return `${JSON.stringify({ source: { name: 'afterword', url: SITE }, diagnostics }, null, 2)}\n`;
}

function entry(diagnostic: Diagnostic, bytes: ByteColumns): object {
  const { path, range, severity, ruleId, url, fix, related = [] } = diagnostic;
  const suggestion = fix ? bytes.suggestion(path, fix) : null;
  return {
    message: adviceOf(diagnostic),
    location: { path, range: bytes.extent(path, range) },
    severity: SEVERITIES[severity],
    code: { value: ruleId, url },
    ...(suggestion && { suggestions: [suggestion] }),
    ...(related.length > 0 && {
      related_locations: related.map((place) => ({
        message: visibleLines(place.message),
        location: { path: place.path, range: bytes.extent(place.path, place.range) },
      })),
    }),
  };
}

interface SourceText {
  text: string;
  lines: LineIndex;
  /** Bytes of the file before the first character of `text`. */
  before: number;
}

/** Columns of files in bytes. Each file is looked at once. */
class ByteColumns {
  readonly #textOf: ReportContext['textOf'];
  readonly #sources = new Map<string, SourceText | null>();

  constructor(textOf: ReportContext['textOf']) {
    this.#textOf = textOf;
  }

  /** A range with byte columns, or only with lines when the text is not known. */
  extent(path: string, { start, end }: Range): Extent {
    const source = this.#source(path);
    return source
      ? { start: position(source, start), end: position(source, end) }
      : { start: { line: start.line }, end: { line: end.line } };
  }

  /** One suggestion for all edits of a fix, since a reader may accept each suggestion on its own; null when the text is not known. */
  suggestion(path: string, { edits }: Fix): { range: Extent; text: string } | null {
    const source = this.#source(path);
    const sorted = edits.toSorted((a, b) => a.start - b.start);
    const [first] = sorted;
    if (!source || !first) return null;
    let text = '';
    let at = first.start;
    for (const edit of sorted) {
      text += source.text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    const { start, end } = source.lines.place({ start: first.start, end: at });
    return { range: { start: position(source, start), end: position(source, end) }, text };
  }

  #source(path: string): SourceText | null {
    const known = this.#sources.get(path);
    if (known !== undefined) return known;
    const whole = this.#textOf(path);
    const text = whole?.startsWith(BOM) ? whole.slice(1) : whole;
    const source =
      text === null || text === undefined ? null : { text, lines: new LineIndex(text), before: text === whole ? 0 : byteLength(BOM) };
    this.#sources.set(path, source);
    return source;
  }
}

function position({ text, lines, before }: SourceText, { line, column }: ReportPoint): Position {
  const start = lines.lineStart(line);
  return { line, column: byteLength(text.slice(start, start + column - 1)) + (line === 1 ? before : 0) + 1 };
}

function byteLength(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
