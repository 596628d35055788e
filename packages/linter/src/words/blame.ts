import { unicodePattern } from '../unicode-pattern.ts';

// A person as the subject of what went wrong. Data: add a wording here and the rule knows it.

/** Roles of people, as a subject. */
const ROLE = String.raw`(?:(?:an?|the|our|one\s+of\s+(?:the|our))\s+)(?:\p{L}+[\s-]+){0,2}(?:engineers?|developers?|operators?|administrators?|admins?|contractors?|interns?|employees?|team\s?mates?|colleagues?|reviewers?|maintainers?|committers?)`;

/** What only a person does wrong. */
const FAULT = String.raw`(?:forgot(?:ten)?|neglected|failed\s+to|did\s+not\s+(?:check|notice|read|test|follow|verify|know|realize|realise)|didn['’]t\s+(?:check|notice|read|test|follow|verify|know|realize|realise)|accidentally|mistakenly|wrongly|incorrectly|inadvertently|erroneously|overlooked|ignored|misread|misunderstood|mistyped|made\s+(?:a|an)\s+(?:mistake|error|typo)|broke|caused|messed\s+up|omitted)`;

/** A role that did something wrong. */
export const ROLE_AT_FAULT: () => RegExp = unicodePattern(
  String.raw`(?<![\p{L}\p{N}])${ROLE}\s+(?:had\s+|has\s+|have\s+|also\s+|then\s+|\(me\)\s+)*${FAULT}(?![\p{L}\p{N}])`,
  'iu',
);

/** What follows a name or handle that is the subject: a verb in the past, or one that a past form is made with. */
export const SUBJECT_AFTER: () => RegExp = unicodePattern(
  String.raw`^\s+(?:had|has|have|was|did|didn['’]t|could|should|would|made|ran|set|put|took|forgot|left|sent|gave|wrote|broke|thought|chose|knew|cut|shut|built|began|accidentally|mistakenly|then|also|\p{Ll}{2,}ed)(?![\p{L}\p{N}])`,
  'u',
);

/** What stands before a name that is the cause. */
export const CAUSED_BY_BEFORE: () => RegExp = unicodePattern(
  String.raw`(?<![\p{L}])(?:caused\s+by|due\s+to|because\s+of|because|fault\s+of|mistake\s+(?:of|by)|error\s+(?:of|by))\s+$`,
  'iu',
);
