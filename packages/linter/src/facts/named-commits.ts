import { plainText, type Parsed, type Span, type Unit } from '@afterword/parser';
import { linkTargets } from './links.ts';

/** A commit that a document names by its hash, whole or shortened. */
export interface NamedCommit {
  id: string;
  span: Span;
}

const CHANGES =
  /\b(?:code|config(?:uration)?)[ /\w]{0,20}changes\b|\bchanges in (?:the )?(?:past|last)\b|\b(?:recent|deployed) (?:changes|commits)\b/i;

/** Commits that the list of recent code changes names, one for each entry. */
export function changesNamed({ document }: Parsed): NamedCommit[] {
  const sections = document.sections.filter(({ heading }) => heading && CHANGES.test(plainText(heading.text)));
  return sections.flatMap(({ units }) => units.flatMap(entriesOf)).flatMap((span) => leadingCommit(span, document.text));
}

function entriesOf(unit: Unit): Span[] {
  if (unit.kind === 'item') return [unit.headSpan];
  return unit.kind === 'table' ? unit.rows.flatMap(({ cells }) => (cells[0] ? [cells[0].span] : [])) : [];
}

// `**7be41f0:** …`, `` `7be41f0` … ``, `[7be41f0](…)`. Words and plain numbers can be read as hexadecimal too.
const LEADING = /^[\s*_`[(]{0,6}([\da-f]{7,40})(?![\w/@.-])/;

function leadingCommit({ start, end }: Span, text: string): NamedCommit[] {
  const [match, id] = LEADING.exec(text.slice(start, end)) ?? [];
  return match !== undefined && id !== undefined && isHash(id)
    ? [{ id, span: { start: start + match.length - id.length, end: start + match.length } }]
    : [];
}

const PAGE = /^(?:\.\.\/)+commits?\/([\da-f]{7,40})(?:[?#].*)?$/;

/** Commits whose pages on the Git host the document links to, of its own repository: `../../commit/7be41f0`. */
export function commitsLinked(parsed: Parsed): NamedCommit[] {
  return linkTargets(parsed).flatMap(({ text, span }) => {
    const id = PAGE.exec(text)?.[1];
    return id === undefined ? [] : [{ id, span }];
  });
}

function isHash(id: string): boolean {
  return id.length === 40 || (/\d/.test(id) && /[a-f]/.test(id));
}
