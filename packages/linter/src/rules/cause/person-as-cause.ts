import type { Incident } from '@afterword/schema';
import { sentencesIn, type Sentence } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { signaturesOf } from '../../facts/signatures.ts';
import { CAUSED_BY_BEFORE, ROLE_AT_FAULT, SUBJECT_AFTER } from '../../words/blame.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

const rule: Rule = defineRule({
  id: 'cause/person-as-cause',
  summary: 'Forbid people as the subject of a cause',
  rationale:
    'Who did it ends the analysis at a name, and the next person does it again; which information, tool or check made the step possible is what can be changed.',
  source: 'PagerDuty postmortem guide, “The blameless postmortem”',
  preset: 'strict',
  severity: 'warning',
  messages: {
    person: 'Unexpected person `{name}` as the subject of a cause, expected the system, the information or the check that allowed it',
  },
  check({ parsed, incident, report }) {
    const names = peopleOf(incident);
    for (const sentence of sentencesIn(parsed, ['rootCause', 'contributingFactors'])) {
      const found = sentence.heading ? null : (named(sentence, names) ?? ROLE_AT_FAULT().exec(sentence.text));
      if (!found) continue;
      const start = sentence.span.start + (found.index ?? 0);
      report({ message: 'person', at: { start, end: start + found[0].length }, data: { name: found[0] } });
    }
  },
});

const NO_PERSON = unicodePattern(
  String.raw`(?<!\p{L})(?:team|on-?call|engineer|engineering|support|system|monitoring|alert|service|bot|automation|cron|platform|group|lead|manager|duty|deploy|pipeline|user|customer|operations|ops|api|the)(?!\p{L})`,
  'iu',
);
const FULL_NAME = unicodePattern(String.raw`^\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$`, 'u');

/** Full names of people the document itself names as acting, owning or signing. */
function peopleOf(incident: Incident): string[] {
  const named = [
    ...incident.timeline.map(({ actor }) => actor),
    ...incident.actionItems.map(({ owner }) => owner),
    ...signaturesOf(incident).map(({ name }) => name),
  ];
  return [
    ...new Set(named.flatMap((name) => (name !== null && FULL_NAME().test(name.trim()) && !NO_PERSON().test(name) ? [name.trim()] : []))),
  ];
}

const HANDLE = unicodePattern(String.raw`(?<![\p{L}\p{N}_.@/])@[a-z\d][a-z\d-]{1,38}(?![\p{L}\p{N}_/@.-])`, 'giu');

function named({ text }: Sentence, names: readonly string[]): RegExpMatchArray | null {
  const handles = [...text.matchAll(HANDLE())];
  const people = names.flatMap((name) => [...text.matchAll(wordOf(name))]);
  const isSubject = ({ 0: name, index = 0 }: RegExpMatchArray): boolean =>
    SUBJECT_AFTER().test(text.slice(index + name.length)) || CAUSED_BY_BEFORE().test(text.slice(0, index));
  return [...handles, ...people].find(isSubject) ?? null;
}

function wordOf(name: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${name.replaceAll('.', '[.]')}(?![\p{L}\p{N}])`, 'gu');
}

export default rule;
