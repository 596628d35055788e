import { unicodePattern } from '../unicode-pattern.ts';
import { Wordings } from './wordings.ts';

// Ways to name a person as the cause, and what around them turns the sense. Data: add a wording here and the rule knows it.

const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

/** Error of a human, operator or user. */
export const HUMAN_ERROR: Wordings = new Wordings({
  words: [
    String.raw`(?:human|operator|user|pilot|engineer|developer|admin(?:istrator)?)(?:'s|’s)?[\s-]+(?:errors?|mistakes?|failing)`,
    String.raw`(?:errore?s?|erros?|fallos?|falhas?)\s+(?:humano?s?|humanas?|umano|(?:del|do|de la|da|de)\s+(?:operador|operadora|usuario|usuário)(?:e?s)?)`,
    String.raw`erreurs?\s+humaines?|menschliche[srnm]?\s+(?:Versagen|Fehler)|menselijke\s+fout(?:en)?`,
  ],
  unspaced: [
    '人為(?:的(?:な)?)?(?:ミス|エラー|過誤)|人的(?:な)?(?:ミス|エラー)|ヒューマンエラー|人为(?:操作)?(?:错误|失误|過失|过失)|人為(?:錯誤|失誤|疏失)',
    String.raw`인적\s?오류|휴먼\s?에러`,
  ],
});

/** Names a reading of the words as a metric or message rather than as a cause, or takes them back. */
export const NOT_A_CAUSE_AFTER: () => RegExp = unicodePattern(
  String.raw`^\s*(?:-?\s*(?:rates?|messages?|counts?|budgets?|pages?|reports?|logs?|codes?|handling|handler|responses?|dialogs?)(?![\p{L}])|(?:was|were|is|are)\s+(?:not|never|no)\b|isn['’]t|wasn['’]t|no\s+es|não\s+é|as\s+a\s+cause\s+is\s+not|ではな|でなく|でもな|とはせず|とはし(?:な|ていな)|不是|并非|並非|不能)`,
  'iu',
);

const AUXILIARY = '(?:did|does|do|could|can|would|should|had|has|have|will)';
const CAUSE_WORD = '(?:because|due\\s|caused|result|owing)';

// `The alert did not fire because of …` denies the alert, not the error; `was not caused by …` denies the error.
const DENIALS = [
  String.raw`${START}${AUXILIARY}(?:\s+not|n['’]t)${END}(?:(?!${CAUSE_WORD})[^.;:,]){0,40}`,
  String.raw`${START}(?<!${AUXILIARY}\s+)not${END}[^.;:,]{0,40}`,
  String.raw`${START}(?:(?:is|was|were|are)n['’]t|rather\s+than|instead\s+of|more\s+than|beyond|without)${END}[^.;:,]{0,40}`,
  String.raw`${START}(?:no|never|nor|neither|cannot)${END}(?:\s+[\p{L}]+){0,2}\s+`,
];

const SYSTEM_VIEW = [
  String.raw`prone\s+to|susceptible\s+to|vulnerable\s+to|open\s+to|exposed\s+to|resilient\s+to|robust\s+against|room\s+for`,
  String.raw`(?:risks?|chances?|possibility|likelihood|potential|opportunit(?:y|ies)|probability)\s+(?:of|for)|potential|possible`,
  String.raw`(?:prevent|avoid|reduc|minimi[sz]|eliminat|mitigat|tolerat|assum|blam|detect|catch|allow)(?:s|es|e|ed|ing)?|caught`,
  String.raw`guard(?:s|ed|ing)?\s+against|protect(?:s|ed|ing)?\s+(?:against|from)|labell?(?:ed|ing)?`,
];

/** What stands before denies it, prevents it, or speaks of how likely the system made it. */
export const DENIED_BEFORE: () => RegExp = unicodePattern(
  [
    ...DENIALS.map((denial) => `${denial}$`),
    String.raw`${START}(?:${SYSTEM_VIEW.join('|')})${END}[^.;:,]{0,30}$`,
    String.raw`${START}(?:no|não|nunca|sin|sem|evitar|prevenir|reducir|reduzir|pas|nicht|kein|en\s+lugar\s+de|en\s+vez\s+de|em\s+vez\s+de|ao\s+invés\s+de|propens[oa]s?\s+a|(?:riesgo|risco)\s+de)(?:\s+[\p{L}]+){0,3}\s+$`,
    '(?:不是|并非|並非|而非|不接受|避免|防止|减少|減少|容易)[^。；]{0,15}$',
  ].join('|'),
  'iu',
);

/** Says in the same sentence that something is a cause; asked for outside the sections on causes. */
export const CAUSAL: () => RegExp = unicodePattern(
  String.raw`(?<![\p{L}\p{N}])(?:caus(?:e|es|ed|ing)|due\s+to|because|result(?:s|ed)?\s+(?:of|from)|root|attribut(?:ed|able)|reason|triggered\s+by|introduced\s+by|owing\s+to|stemm(?:ed|ing)\s+from|led\s+to|came\s+down\s+to|causa(?:do|da|dos|das|s)?|debido|devido|provocad[oa]|por\s+un|por\s+um|cause[es]?|wegen|durch)(?![\p{L}\p{N}])|原因|起因|による|により|导致|由于|引起`,
  'iu',
);
