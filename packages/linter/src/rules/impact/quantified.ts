import { foldedKey, isNumberAt, plainText, withDescendants, type Part, type Parsed, type Span } from '@afterword/parser';
import { hasPlaceholder } from '../../facts/reported-gaps.ts';
import { sentencesInPart, type Sentence } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { BOUNDING_WORD, COUNTS_PEOPLE, LENGTH_OF_TIME, NOT_A_QUANTITY } from '../../words/quantity.ts';
import { isBlank, isTodo } from '../../facts/unfilled-text.ts';

const USER_IMPACT = new Set([
  'userimpact',
  'customerimpact',
  'enduserimpact',
  'impactonusers',
  'impactoenusuarios',
  'impactonosusuarios',
  'ユーザー影響',
  'ユーザへの影響',
  '用户影响',
]);
const USERS_AFFECTED =
  /^(?:(?:affected|impacted)\s+(?:users?|customers?|accounts?|clients?)|(?:users?|customers?|accounts?|clients?)(?:\s+(?:affected|impacted))?|(?:usuarios|clientes)\s+afectados|(?:usuários|clientes)\s+afetados|影響(?:を受けた)?ユーザー?数?|受影响用户数?)\s*[:：]/iu;

/** Longest sentence that is searched for numbers. */
const LONGEST = 2_000;

const rule: Rule = defineRule({
  id: 'impact/quantified',
  summary: 'Require a number in the user impact of a severe incident',
  rationale:
    '“Some users” cannot be compared with the next incident nor weighed against the cost of preventing it; an exact number, or none and all, can.',
  source: 'PagerDuty postmortem guide',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  messages: { unquantified: 'Missing number in the user impact, add how many or which share of the users were affected' },
  check({ parsed, incident, phase, report }) {
    const level = incident.severity?.level;
    if (phase === 'ongoing' || (level !== 'critical' && level !== 'high')) return;
    const part = userImpactOf(parsed);
    if (!part) return;
    const sentences = withDescendants(part)
      .flatMap((inside) => sentencesInPart(parsed, inside))
      .filter(({ heading }) => !heading);
    const users = sentences.find(({ text }) => USERS_AFFECTED.test(text.trimStart()));
    const isKnown = users
      ? isSettled(parsed, users, LENGTH_OF_TIME) || sentences.some(({ span }) => COUNTS_PEOPLE().test(plainOf(parsed, span)))
      : sentences.some((sentence) => isSettled(parsed, sentence, NOT_A_QUANTITY));
    if (sentences.length > 0 && !isKnown) report({ message: 'unquantified', at: users?.span ?? part.titleSpan, data: {} });
  },
});

function userImpactOf({ parts }: Parsed): Part | undefined {
  const named = parts.all.find((part) => USER_IMPACT.has(foldedKey(part.title)));
  return named ?? parts.of('impact')[0];
}

// A slot or a `TBD` is another rule's finding: what will stand there is not known. `ignored`: digits that are no answer here.
function isSettled(parsed: Parsed, { span }: Sentence, ignored: RegExp): boolean {
  const value = plainOf(parsed, span).replace(/^[^:：]{1,40}[:：]\**\s*/u, '');
  const isAnswered = hasPlaceholder(parsed, span) || value === '' || isTodo(value) || isBlank(value);
  return isAnswered || (hasNumber(value) && hasNumber(withoutOthers(value, ignored))) || BOUNDING_WORD().test(value);
}

function withoutOthers(value: string, ignored: RegExp): string {
  return value.replaceAll(NOT_A_QUANTITY, ' ').replaceAll(ignored, ' ');
}

function hasNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isNumberAt(text, at)) return true;
  return false;
}

function plainOf({ document }: Parsed, { start, end }: Span): string {
  return plainText(document.text.slice(start, Math.min(end, start + LONGEST)));
}

export default rule;
