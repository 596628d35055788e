import { blanksOf } from '../../facts/author-blanks.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { gapsOf } from '../../facts/gap-rules.ts';
import { headerEntry } from '../../facts/header.ts';
import { overlap, overlapsAny } from '../../facts/spans.ts';
import { durationFromTimeline } from '../../fixes/duration-fix.ts';

const UNFILLED: ReadonlySet<string> = new Set(['placeholder', 'suggestion', 'guidance']);

const rule: Rule = defineRule({
  id: 'structure/placeholder',
  summary: 'Forbid placeholders that nobody filled in',
  rationale:
    'A placeholder in a merged postmortem is an open question that looks like text; 2 of 39 public postmortems of one team have some.',
  source: 'The team’s own postmortem template',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  fixable: true,
  messages: {
    placeholder: 'Unexpected placeholder `{text}`, expected a value',
    suggestion: 'Unexpected example `{text}` of the template, expected a value of this incident',
    guidance: 'Unexpected guidance `{text}` of the template, expected it to be taken out',
  },
  check({ parsed, report }) {
    const gaps = gapsOf(parsed, 'structure/placeholder');
    // One edit fills all placeholders of the duration: the first of them has it.
    const duration = headerEntry(parsed, 'duration')?.valueSpan ?? null;
    const first = gaps.find(({ span }) => duration && overlap(span, duration));
    for (const gap of gaps) {
      const { kind, span, text, label } = gap;
      const data = { text: text || label };
      const fix = gap === first ? durationFromTimeline(parsed, duration!) : null;
      if (kind === 'placeholder') report({ message: 'placeholder', at: span, data, ...(fix && { fix }) });
      else report({ message: kind === 'guidance' ? 'guidance' : 'suggestion', at: span, data, severity: 'info' });
    }
    const told = parsed.gaps.filter(({ kind }) => UNFILLED.has(kind)).map(({ span }) => span);
    for (const span of blanksOf(parsed)) {
      if (overlapsAny(span, told)) continue;
      report({ message: 'placeholder', at: span, data: { text: parsed.document.text.slice(span.start, span.end) } });
    }
  },
});

export default rule;
