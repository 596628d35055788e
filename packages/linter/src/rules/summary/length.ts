import { plainText } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

const rule: Rule = defineRule({
  id: 'summary/length',
  summary: 'Limit the summary to what one reads at a glance',
  rationale: 'Most readers read the summary only: a line does not tell them enough, and a page they will not read.',
  source: 'Atlassian incident handbook',
  preset: 'strict',
  severity: 'warning',
  messages: {
    short: 'Unexpected summary of {words} words, expected at least {limit}: what happened, its impact, cause and resolution',
    long: 'Unexpected summary of {words} words, expected at most {limit}',
  },
  options: {
    minWords: { default: 15, description: 'Fewest words of a summary.', minimum: 0 },
    maxWords: { default: 250, description: 'Most words of a summary.', minimum: 1 },
  },
  check({ parsed, incident: { summary }, options, report }) {
    if (summary === null) return;
    const words = wordsIn(plainText(summary));
    const at = parsed.parts.of('summary')[0]?.titleSpan ?? '/incident/summary';
    if (words < options.minWords) report({ message: 'short', at, data: { words, limit: options.minWords } });
    else if (words > options.maxWords) report({ message: 'long', at, data: { words, limit: options.maxWords } });
  },
});

const UNSPACED = unicodePattern(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`, 'gu');
const WORD = unicodePattern(String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*`, 'gu');

/** Words as spaces divide them; of scripts without spaces, two characters count as one. */
function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED())?.length ?? 0;
  const spaced = text.replaceAll(UNSPACED(), ' ').match(WORD())?.length ?? 0;
  return spaced + Math.ceil(unspaced / 2);
}

export default rule;
