import { foldedKey, plainText, withDescendants, type Parsed } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

/** Shorter texts are alike by chance. */
const SHORTEST = 20;

const LABEL = unicodePattern(String.raw`^[-*+\s]*(?:\p{L}[^:：]{0,30}[:：])?`, 'u');

const rule: Rule = defineRule({
  id: 'cause/repeats-summary',
  summary: 'Require a root cause that says more than the summary',
  rationale: 'The summary names the cause in one line; the analysis is there to say how it came about, and a copy says nothing more.',
  source: 'Google SRE workbook, chapter 10',
  preset: 'advice',
  severity: 'info',
  messages: { repeated: 'Unexpected copy of the summary as the root cause, expected how the cause came about' },
  check({ parsed, incident: { causes, summary }, report }) {
    const cause = foldedKey(causes.primary ?? '');
    if (cause.length < SHORTEST || summary === null || !isInAnalysis(parsed)) return;
    const lines = summary.split('\n').map((line) => foldedKey(plainText(line).replace(LABEL(), '')));
    if (lines.includes(cause)) report({ message: 'repeated', at: '/incident/causes/primary', data: {} });
  },
});

// Without an analysis, the summary is where the cause was read.
function isInAnalysis({ places, parts }: Parsed): boolean {
  const span = places.get('/incident/causes/primary');
  const analysis = parts
    .of('rootCause')
    .flatMap(withDescendants)
    .flatMap(({ units }) => units);
  return span !== null && analysis.some((unit) => unit.span.start <= span.start && span.end <= unit.span.end);
}

export default rule;
