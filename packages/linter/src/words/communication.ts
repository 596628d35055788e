import { unicodePattern } from '../unicode-pattern.ts';

/** What a timeline entry about telling somebody says. */
export const COMMUNICATION: () => RegExp = unicodePattern(
  String.raw`(?<![\p{L}])(?:status\s?-?page|announce(?:d|ment|s)?|notif(?:y|ied|ies|ication|ications)|inform(?:ed|s|ing)?|told|tell|communicat(?:e|ed|es|ion|ions)|e-?mail(?:ed|s)?|mail(?:ed|s)?|tweet(?:ed|s)?|post(?:ed|s)?|publish(?:ed|es)?|statement|press|escalat(?:e|ed|es|ion)|briefed|updates?\s+(?:sent|posted|shared|to)|asked|called|replied|reached\s+out|support\s+team|stakeholders?|slack|teams\s+channel|war\s?-?room|notific\p{L}*|avis(?:ó|ado|ada|aron|amos)|inform(?:ó|ado|ada|aron|ou)|comunic\p{L}*|prévenu\p{L}*|informé\p{L}*|benachrichtigt|informiert|gemeldet)(?![\p{L}])|連絡|周知|通知|報告|公告|告知|发布|上报`,
  'iu',
);
