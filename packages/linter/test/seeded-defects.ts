// Single defects of generated postmortems, put in by string replacement.
import { fileName, postmortem } from '../../../bench/archive.ts';
import { factsOf, idOf } from '../../../bench/facts.ts';

/** A document with one defect, the rule that tells it, and text of the lines its findings stand on. */
export interface Seeded {
  kind: string;
  text: string;
  rule: string;
  at: string;
}

interface Kind {
  rule: string;
  /** The text with the defect, and what stands on the line of the finding. */
  put(text: string, seed: number): [text: string, at: string];
}

/** Replaces the first match; a kind that finds nothing to break is an error of the test. */
function swapped(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to.replaceAll('$', '$$$$'));
  if (result === text) throw new Error(`The document has no: ${from}`);
  return result;
}

function put(rule: string, [from, to]: [string | RegExp, string], at: string): Kind {
  return { rule, put: (text) => [swapped(text, from, to), at] };
}

/** Takes out everything from one text up to another. */
function cut(text: string, from: string, to: string): string {
  return swapped(text, text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from) + 1)), '');
}

function cutOut(rule: string, [from, to]: [string, string], at: string): Kind {
  return { rule, put: (text) => [cut(text, from, to), at] };
}

function inWords(date: string): string {
  return new Date(date).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });
}

const HEADER: Record<string, Kind> = {
  'no severity': put('structure/missing-field', [/\*\*Severity:\*\* .*\n/, ''], '# Incident Postmortem:'),
  'no id': put('structure/missing-field', [/\*\*Incident ID:\*\* .*\n/, ''], '# Incident Postmortem:'),
  'no status': put('structure/missing-field', ['**Status:** Resolved\n', ''], '# Incident Postmortem:'),
  'title of the template': put('structure/title', [/^# .*\n/, '# Incident Postmortem Template\n'], '# Incident Postmortem Template'),
  'severity left open': put('structure/placeholder', [/(?<=\*\*Severity:\*\* )\w+/, '[Critical/High/Medium/Low]'], '**Severity:**'),
  'severity to be decided': put('structure/todo', [/(?<=\*\*Severity:\*\* )\w+/, 'TBD'], '**Severity:**'),
  'day that is none': put('header/date-format', [/(?<=\*\*Date:\*\* )[\d-]+/, '2023-02-30'], '**Date:**'),
  'date in words': {
    rule: 'header/date-format',
    put: (text, seed) => [swapped(text, /(?<=\*\*Date:\*\* )[\d-]+/, inWords(factsOf(seed).date)), '**Date:**'],
  },
  'date to come': put('header/date-in-future', [/(?<=\*\*Date:\*\* )\d{4}/, '2091'], '**Date:**'),
  'id with spaces': put('header/id-format', [/(?<=\*\*Incident ID:\*\* )INC-/, 'INC 20 '], '**Incident ID:**'),
  'id of another file': put('header/id-matches-file', [/(?<=\*\*Incident ID:\*\* )INC-\d+/, 'INC-99999'], '**Incident ID:**'),
  'severity nobody knows': put('header/severity-known', [/(?<=\*\*Severity:\*\* )\w+/, 'Sever'], '**Severity:**'),
  'status nobody knows': put('header/status-known', ['**Status:** Resolved', '**Status:** Sleeping'], '**Status:**'),
  'duration in words': put('header/duration-readable', [/(?<=\*\*Duration:\*\* ).*?(?= {2}\n)/, 'most of the morning'], '**Duration:**'),
  'duration against its range': put('header/duration-matches-range', [/\((?:\d+h)? ?(?:\d+m)?\)(?= {2}\n)/, '(9h 5m)'], '**Duration:**'),
  'end before start': put(
    'header/end-before-start',
    [/(?<=\*\*Duration:\*\* ).*?(?= {2}\n)/, '2023-03-04 09:12 - 2023-03-03 10:47'],
    '**Duration:**',
  ),
  'front matter that differs': {
    rule: 'structure/front-matter',
    put: (text, seed) => [`---\nseverity: ${factsOf(seed).severity === 'Low' ? 'High' : 'Low'}\n---\n\n${text}`, '**Severity:**'],
  },
  'front matter that is not YAML': {
    rule: 'structure/front-matter',
    put: (text) => [`---\nseverity: [Low\n---\n\n${text}`, 'severity: [Low'],
  },
};

const STRUCTURE: Record<string, Kind> = {
  'no section': cutOut('structure/missing-section', ['## Communication Log', '## Appendix'], '## Supporting Evidence'),
  'no subsection': cutOut('structure/missing-section', ['### Contributing Factors', '### What Worked Well'], '### Primary Cause'),
  'no field': put('structure/missing-field', [/- \*\*Data integrity:\*\* .*\n/, ''], '### System Impact'),
  'field without value': put('structure/missing-field', [/(?<=- \*\*Capacity:\*\*) .*/, ''], '- **Capacity:**'),
  'section without text': put(
    'structure/empty-section',
    [/(?<=### Questions for Further Investigation\n)(?:- .*\n)+/, '\n'],
    '### Questions for',
  ),
  'section twice': put(
    'structure/duplicate-section',
    ['## Appendix', '## Communication Log\n\nSee above.\n\n## Appendix'],
    '## Communication Log',
  ),
  'field twice': put('structure/duplicate-field', ['- **Metrics:**', '- **Metrics:** None\n- **Metrics:**'], '- **Metrics:**'),
  'heading of another level': put('structure/heading-level', ['### User Impact', '#### User Impact'], '#### User Impact'),
  'slot left open': put(
    'structure/placeholder',
    [/(?<=- \*\*Reputation impact:\*\* ).*/, '[User complaints, social media mentions]'],
    'Reputation impact',
  ),
  'blank of the author': put(
    'structure/placeholder',
    [/(?<=\*\*Distribution:\*\* ).*/, '[To be filled by the duty manager]'],
    '**Distribution:**',
  ),
  'value to be decided': put('structure/todo', [/(?<=- \*\*Data consistency:\*\* ).*/, 'TBD'], 'Data consistency'),
  'row without cells': put('structure/table-cells', [/(\| Alert fired) \|.*/, '| Alert fired |'], '| Alert fired |'),
  'open fence': put('structure/unclosed-fence', [/(requests\/minute)\n```/, 'requests/minute'], '```yaml'),
  'merge conflict': put(
    'structure/merge-conflict',
    ['**Status:** Resolved\n', '<<<<<<< HEAD\n**Status:** Resolved\n=======\n**Status:** Mitigated\n>>>>>>> main\n'],
    '<<<<<<<',
  ),
  'another template': {
    rule: 'structure/template-fit',
    put: (text) => [
      text.replaceAll(/^##+ .*/gm, (heading) => (/Timeline|Executive/.test(heading) ? heading : '## What we saw next')),
      '# Incident Postmortem:',
    ],
  },
};

const CONTENT: Record<string, Kind> = {
  'row out of order': {
    rule: 'timeline/chronological',
    put: (text) => {
      const [both, begins, alert] = /(\| .*Incident begins.*\n)(\| .*Alert fired.*\n)/.exec(text)!;
      return [swapped(text, both, alert! + begins!), 'Incident begins'];
    },
  },
  'time with a blank': put('timeline/readable-time', [/\| \d\d:\d\d (?=\| Alert fired)/, '| 09:?? '], '| 09:?? |'),
  'row twice': {
    rule: 'timeline/duplicate-row',
    put: (text) => [swapped(text, /\| .*Status page updated.*\n/, `${rowOf(text)}${rowOf(text)}`), 'Status page updated'],
  },
  'no owner': put('actions/owner-required', [/ - Owner: [^-\n]+(?= - Due)/, ''], '- [x] **'),
  'no due date': put('actions/due-required', [/ - Due: [\d-]+/, ''], '- [x] **'),
  'due before the incident': put('actions/due-after-incident', [/(?<= - Due: )[\d-]+/, '2019-02-02'], '2019-02-02'),
  'done without a date': put('actions/done-has-date', [/\| Done \| [\d-]+ \|/, '| Done | - |'], '| Done | - |'),
  'table against list': put('actions/table-agrees', [/\| Done \| [\d-]+ \|/, '| Open | - |'], '| Open | - |'),
  'human error': put('cause/human-error', [/(?<=### Primary Cause\n\n)/, 'The cause was human error. '], 'human error'),
  'judgement of a person': put('cause/character-words', [/(?<=### Primary Cause\n\n)/, 'A careless engineer was on call. '], 'careless'),
  'more than all': put('impact/sane-numbers', [/(?<=- \*\*Users affected:\*\* ).*/, '130 % of the users'], '130 %'),
  'severity of the summary': {
    rule: 'summary/contradicts-header',
    put: (text, seed) => [
      swapped(text, '- **What happened:** ', `- **What happened:** A ${factsOf(seed).severity === 'Low' ? 'SEV-1' : 'SEV-4'}. `),
      '**What happened:**',
    ],
  },
  'duration of the summary': put(
    'summary/contradicts-header',
    ['- **What happened:** ', '- **What happened:** The incident lasted 19 hours. '],
    '**What happened:**',
  ),
  'data that is not YAML': put('appendix/yaml', ['ENABLE_NEW_CHECKOUT: true', 'ENABLE_NEW_CHECKOUT: [true'], 'ENABLE_READ_REPLICA'),
  'key twice': put('appendix/yaml', ['ENABLE_READ_REPLICA: false', 'ENABLE_NEW_CHECKOUT: false'], 'ENABLE_NEW_CHECKOUT: false'),
  'link to nowhere': put('links/relative', [/\(https:\/\/logs\.example\.com\/q\/[^)]*\)/, '(../logs/8841.txt)'], '../logs/8841.txt'),
  'link to no heading': put('links/anchor', [/\(https:\/\/logs\.example\.com\/q\/[^)]*\)/, '(#the-cause)'], '#the-cause'),
  secret: put('security/secret', ['### Primary Cause\n\n', '### Primary Cause\n\nKey `EXAMPLE-SECRET-4f1c90d27b`. '], 'Key `'),
  'similar to itself': { rule: 'similar/resolves', put: (text, seed) => [similar(text, `Same again, ${idOf(seed)}`), 'Same again'] },
  'similar to a later one': {
    rule: 'similar/earlier',
    put: (text, seed) => [similar(text, `Same again, [${idOf(seed + 1)}](${fileName(seed + 1)})`), 'Same again'],
  },
  'no approver': put('review/approver-named', [/(?<=\*\*Approved by:\*\* )[^\d\n]+ - /, ''], '**Approved by:**'),
  'signature without a date': put('review/dated', [/(?<=\*\*Reviewed by:\*\* [^\d\n]+ - )[\d-]+/, 'some day'], '**Reviewed by:**'),
};

function rowOf(text: string): string {
  return /\| .*Status page updated.*\n/.exec(text)![0];
}

function similar(text: string, reference: string): string {
  return swapped(text, /(?<=### Similar Past Incidents\n)- .*/, `- ${reference}`);
}

export const KINDS: Record<string, Kind> = { ...HEADER, ...STRUCTURE, ...CONTENT };

/** The generated postmortem with the defect that its seed chooses. */
export function seeded(seed: number): Seeded {
  const kinds = Object.keys(KINDS);
  const kind = kinds[seed % kinds.length]!;
  const [text, at] = KINDS[kind]!.put(postmortem(seed), seed);
  return { kind, text, rule: KINDS[kind]!.rule, at };
}
