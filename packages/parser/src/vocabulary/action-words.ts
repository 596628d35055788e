import { phrasesOf } from '../phrases.ts';

// Phrases that tell actions from other text in action sections. Data, not code.

/** States by sign. */
export const STATE_SIGNS: ReadonlyMap<string, 'open' | 'inProgress' | 'done' | 'declined'> = new Map([
  ['✅', 'done'], ['✔', 'done'], ['☑', 'done'], ['✓', 'done'], ['🎉', 'done'], ['🟢', 'done'],
  ['🔄', 'inProgress'], ['🚧', 'inProgress'], ['🟡', 'inProgress'], ['🔨', 'inProgress'], ['🏗', 'inProgress'], ['🔁', 'inProgress'],
  ['⏳', 'open'], ['⌛', 'open'], ['⬜', 'open'], ['☐', 'open'], ['🔲', 'open'], ['📋', 'open'], ['⭕', 'open'], ['🔴', 'open'], ['🕐', 'open'], ['⏸', 'open'],
  ['❌', 'declined'], ['✖', 'declined'], ['🚫', 'declined'], ['⛔', 'declined'], ['✗', 'declined'],
]);

/** Horizon of a group by its heading, first match wins. */
export const HORIZONS: readonly (readonly ['immediate' | 'short' | 'long', RegExp])[] = [
  ['immediate', /\b(?:immediate(?:ly)?|right away|urgent|24\s?h(?:ours|rs?)?|48\s?h(?:ours|rs?)?|today|same day|hotfix|inmediat[oa]s?|imediat[oa]s?|immédiate?s?|sofort)\b|即時|即日|緊急|立即|马上/i],
  ['short', /\bshort[\s-]?(?:er)?[\s-]?terms?\b|\b(?:this|next|within (?:a|1|one|2|two)|in (?:1|2)|1|2) (?:weeks?|sprints?)\b|\bthis sprint\b|\bcorto plazo\b|\bcurto prazo\b|\bcourt terme\b|\bkurzfristig|短期/i],
  ['long', /\blong[\s-]?(?:er)?[\s-]?terms?\b|\b(?:within (?:a|1|one)|next|this) (?:month|quarter|year)\b|\blargo plazo\b|\blongo prazo\b|\blong terme\b|\blangfristig|長期|恒久|长期/i],
];

/** Sections below an action section that hold no actions. */
export const NO_ACTIONS: RegExp =
  /\b(?:check-?lists?|verifications?|verified|acceptance|test(?:ing|s)? (?:plan|required|checklist)|best practices?|guidelines?|success (?:criteria|metrics)|definition of done|metrics|monitoring window|already (?:done|in place)|actions? taken|what was done|faq|example|background|mejores prácticas|boas práticas|lista de verificación)\b|チェックリスト|テンプレート|検証|ベストプラクティス|检查清单|验证|最佳实践/i;

/** A line before a list that says the list is a check, not work: `Before deploying, verify:`. */
export const CHECK_LEAD: RegExp = /\b(?:verify|verified|verification|confirmed|before (?:you|any|each|every|deploying|merging|applying)|make sure|check(?:ed)?|confirm|antes de|avant de|vor dem)\b|確認|前に|之前/i;

const NOTHING = phrasesOf(['none', 'nothing', 'n/a', 'なし', '特になし', '无', '暂无'], () => false);
const NONE_OF_IT = phrasesOf(['no hay', 'ninguno', 'ninguna', 'não há', 'nenhum', 'nenhuma', 'aucun', 'aucune', 'kein', 'keine'], isAsciiWordAt);

/** True for a line that says there is nothing to do: `None`, `No further actions needed`. */
export function isNothing(text: string): boolean {
  if (NOTHING.at(text, 0) || NONE_OF_IT.at(text, 0)) return true;
  return (
    /^no\s/i.test(text) &&
    /^no\s+(?:\p{L}+\s+){0,3}(?:actions?|action items|follow-?ups?|changes?|fix|further|needed|required|outstanding|code|work)\b/iu.test(text)
  );
}

function isAsciiWordAt(text: string, at: number): boolean {
  return at < text.length && /\w/.test(text[at]!);
}

/** A group's last word that makes what follows a specification of one action and not a list of actions: `Alert for:`. */
export const OPEN_ENDED: RegExp = /(?:^|[\s(])(?:for|covering|including|include|includes|with|of|to|on|by|as|that|verify|verifies|follows|following|when|like|via|such as|where|from|between|using|para|con|com|de|que|incluyendo|pour|avec|mit|für)$/i;

/** First words of a task where a section mixes tasks with statements of fact. */
export const IMPERATIVES: RegExp = new RegExp(
  `^(?:${[
    'add', 'adopt', 'alert on', 'allow', 'always', 'apply', 'articulate', 'ask', 'assess', 'assign', 'audit', 'automate', 'auto-generate', 'avoid', 'backfill', 'backport', 'build', 'bump', 'change', 'clarify', 'clean', 'come up with', 'configure', 'consider',
    'consolidate', 'convert', 'create', 'decide', 'decommission', 'define', 'delete', 'deploy', 'deprecate', 'develop', 'disable', 'discuss', 'document', 'drop', 'educate', 'eliminate', 'enable', 'encode', 'encourage', 'enforce', 'enhance', 'ensure', 'establish', 'evaluate',
    'exercise', 'expand', 'explore', 'expose', 'extend', 'figure out', 'file', 'finalize', 'find', 'fix', 'harden', 'identify', 'implement', 'improve', 'include', 'increase', 'install', 'integrate', 'introduce', 'investigate', 'keep', 'limit',
    'look into', 'lower', 'make', 'merge', 'migrate', 'minimize', 'modify', 'monitor', 'move', 'never', 'open', 'patch', 'perform', 'pin', 'practice', 'prevent', 'prioritize', 'protect', 'provide', 'publish', 'raise', 'reach out', 'rebuild', 'reduce', 'refactor', 'refine',
    'reject', 'remove', 'rename', 'renew', 'reorganize', 'replace', 'require', 'research', 'restrict', 'review', 'rework', 'rewrite', 'roll out', 'rotate', 'run', 'scale', 'schedule', 'secure', 'separate', 'set', 'set up', 'setup', 'share', 'simplify', 'split', 'standardize',
    'stop', 'store', 'streamline', 'strengthen', 'switch', 'teach', 'tighten', 'train', 'tune', 'turn', 'unify', 'update', 'upgrade', 'use', 'validate', 'verify', 'wire', 'work with', 'write',
    'agregar', 'añadir', 'crear', 'configurar', 'implementar', 'documentar', 'revisar', 'actualizar', 'mejorar', 'evaluar', 'establecer', 'considerar', 'programar', 'automatizar', 'definir', 'adicionar', 'criar', 'atualizar', 'melhorar', 'avaliar', 'bloquear',
    'ajouter', 'créer', 'mettre', 'configurer', 'documenter', 'améliorer', 'automatiser', 'définir',
  ].join('|')})(?=[\\s,:]|$)`,
  'i',
);

/** A clause before the task itself: `When a lamp is replaced, always …`. */
export const CLAUSE_BEFORE: RegExp = /^(?:when(?:ever)?|if|after|before|once|for|in|during|on|until|while|as|to|cuando|si|al|antes de|quando|se|ao|lorsque|quand|avant de|wenn|vor)\s[^.;:!?\n]{3,120}?,\s+(?:please\s+)?/iu;

/** A sentence that says what should be done. */
export const RECOMMENDS: RegExp =
  /(?<!\p{L})(?:should|must|needs? to|has to|have to|we will|we'll|ought to|is going to|are going to|recommend(?:ed|s)?|debe(?:mos|n|ría)?|deve(?:mos|m|ria)?|devrai(?:t|ent)|doit|sollten?|muss)(?!\p{L})/iu;

/** A label that states what was done: `Documentation updated: …`. */
export const FACT_LABEL: RegExp =
  /^(?:\p{L}[\p{L}-]*\s){1,4}(?:updated|added|fixed|documented|created|merged|deployed|completed|verified|published|recorded|removed|restored|actualizad[oa]s?|añadid[oa]s?|cread[oa]s?|documentad[oa]s?|corregid[oa]s?|desplegad[oa]s?|atualizad[oa]s?|adicionad[oa]s?|criad[oa]s?|corrigid[oa]s?|mise à jour|aktualisiert)\s*[:：]/iu;

/** A group that says it is work: a known horizon or a word for it. */
export const WORK_GROUP: RegExp = /\b(?:actions?|tasks?|to[\s-]?dos?|steps?|pending|planned|medium[\s-]?term|mid[\s-]?term|future|next)\b|medio plazo|médio prazo|中期/i;

/** A due date that is no day. */
export const VAGUE_DUE: RegExp =
  /^(?:(?:next|this|end of|early|mid|late)[ -](?:the |this |next )?(?:day|week|sprint|month|quarter|year|release|monday|tuesday|wednesday|thursday|friday)|asap|tomorrow|q[1-4](?: 20\d\d)?|within (?:\d{1,2}|a|one|two) (?:days?|weeks?|months?)|(?:la )?próxima semana|próximo sprint|nächste woche|来週|今週中|下周|本周)$/i;

/** Tokens that look like ticket ids and are none. */
export const NO_TICKET: RegExp = /^(?:UTF|SHA|ISO|RFC|AES|RSA|MD|IPV|HTTP|TLS|SSL|CVE|CWE|GPT|UTC|GMT|SEV|COVID|ES|ECMA|ARM|X|P|Q|V|H|T|S|D|R)-/;

/** Text of a link that only says what it is a link to. */
export const LINK_WORDS: RegExp = /^(?:(?:see|via|cf\.?|in|tracked in|tracked by)\s+)?(?:(?:[\w.-]+\/[\w.-]+)?#\d+|(?:github |gitlab )?issues?|pull requests?|prs?|tickets?|jira|bug|links?|tracking(?: issue)?|see issue|here|commit|[0-9a-f]{7,40}|(?:pr|issue|mr|bug|gh)[\s#-]*\d+|https?:.*|[A-Z][A-Z0-9]+-\d+)$/i;
