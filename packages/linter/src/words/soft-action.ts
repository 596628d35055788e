import { unicodePattern } from '../unicode-pattern.ts';

/** What an action does that asks people to know or remember: it prevents nothing by itself. */
export const SOFT_ACTION: () => RegExp = unicodePattern(
  String.raw`(?<![\p{L}])(?:train(?:s|ed|ing|ings)?|re-?train(?:ing)?|remind(?:s|ed|er|ers|ing)?|awareness|be\s+(?:more\s+)?careful|pay\s+(?:more\s+)?attention|educat(?:e|ion|ing)|workshops?|brown[\s-]bag|tell\s+(?:all|every\p{L}*|the\s+team)|share\s+(?:the\s+)?(?:lessons|learnings|findings|post-?mortem|this)|discuss|talk\s+to|communicate\s+to|onboarding\s+session|knowledge\s+(?:sharing|transfer)|capacita\p{L}*|formaci[oó]n|formation|schulung\p{L}*|recordatorios?|recordar|lembrar|treinamento|sensibili[sz]\p{L}*)(?![\p{L}])|研修|教育|周知徹底|注意喚起|培训|提醒`,
  'iu',
);

/** What an action builds or changes, also where training comes with it. */
export const HARD_ACTION: () => RegExp = unicodePattern(
  String.raw`(?<![\p{L}])(?:alerts?|alarm|monitor(?:s|ing)?|automat\p{L}+|tests?|checks?|validat\p{L}+|limit(?:s|er)?|guard\p{L}*|block(?:s|ing)?|dashboards?|probe|canary|rollback|pipeline|ci|lint\p{L}*|require|enforce|permission\p{L}*|quota|retry|timeout|backup\p{L}*|deploy\p{L}*|fix|refactor|replace|remove|migrat\p{L}+|upgrade|implement|add)(?![\p{L}])`,
  'iu',
);
