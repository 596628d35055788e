import { kindOfHeading, withDescendants, type Parsed, type Part } from '@afterword/parser';
import { gapsOf } from '../../facts/gap-rules.ts';
import { linkTargets } from '../../facts/links.ts';
import { hasPlaceholder } from '../../facts/reported-gaps.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'evidence/some-link',
  summary: 'Require a link to some evidence',
  rationale: 'A postmortem without one link asks to be believed; a graph, a log query or the change itself lets the reader look.',
  source: 'PagerDuty postmortem guide',
  preset: 'strict',
  severity: 'warning',
  messages: { none: 'Missing link to any evidence, add one to a graph, a log, a change or a ticket' },
  check({ parsed, phase, report }) {
    if (phase === 'ongoing' || linkTargets(parsed).some(({ text }) => !text.startsWith('#')) || NAMED.test(parsed.document.text)) return;
    const [part] = parsed.parts.of('evidence', 'references');
    if (part ? isUnfilled(parsed, part) : isReportedMissing(parsed)) return;
    report({ message: 'none', at: part?.titleSpan ?? '/incident/title', data: {} });
  },
});

// A bare address, a link in HTML or of a wiki, and what the reader can look up by its name: a ticket, a pull request, a commit.
const NAMED =
  /(?<![`"'\w])https?:\/\/(?!localhost|127\.)[\w-]{1,100}\.[\w.-]{1,200}|commit\s`?[\da-f]{7,40}|<(?:a|img)\s[^<>]{0,500}(?:href|src)\s*=|\[\[[^[\]\n]{1,200}\]\]|[\w.-]\/[\w.-]{1,100}#\d|(?<![\w])(?:PR|MR|GH|issue|ticket|pull\s+request|merge\s+request)[\s-]?#?\d{1,7}(?!\w)|(?<![\w/-])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\w-])/i;

function isUnfilled(parsed: Parsed, part: Part): boolean {
  const units = withDescendants(part).flatMap((each) => each.units);
  return units.length === 0 || units.some(({ span }) => hasPlaceholder(parsed, span));
}

function isReportedMissing(parsed: Parsed): boolean {
  return gapsOf(parsed, 'structure/missing-section').some(({ label }) => kindOfHeading(label) === 'evidence');
}

export default rule;
