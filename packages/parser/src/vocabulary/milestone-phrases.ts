import type { TimelineEntry } from '@afterword/schema';

// Wording of milestones in timelines. Data: add a phrase here and every timeline knows it. Words are compared without case
// and accents.

export type Milestone = NonNullable<TimelineEntry['milestone']>;

/** A milestone is told by a thing and what happens to it, with at most three words between. */
export interface MilestonePhrase {
  milestone: Milestone;
  things: string[];
  happens: string[];
  /** The thing comes first; else either may (`identified the root cause`). */
  inOrder?: true;
}

export const MILESTONE_PHRASES: readonly MilestonePhrase[] = [
  {
    milestone: 'started',
    inOrder: true,
    things: ['incident', 'outage', 'disruption', 'degradation', 'impact', 'downtime', 'problem', 'issue', 'issues', 'incidente', 'interrupcion', 'interrupcao', 'caida', 'falla', 'falha', 'queda'],
    happens: ['begins', 'begin', 'began', 'starts', 'start', 'started', 'comienza', 'comenzo', 'inicia', 'inicio', 'iniciou', 'comeca', 'comecou'],
  },
  {
    milestone: 'detected',
    things: ['alert', 'alerts', 'alarm', 'alarms', 'alerting', 'pager', 'pagerduty', 'page', 'alerta', 'alertas', 'alarma', 'alarme'],
    happens: ['fired', 'fires', 'fire', 'triggered', 'triggers', 'trigger', 'received', 'raised', 'went off', 'paged', 'disparada', 'disparado', 'disparo', 'dispara', 'disparou', 'recibida', 'recibe', 'recebido', 'recebida'],
  },
  {
    milestone: 'detected',
    things: ['incident', 'outage', 'issue', 'problem', 'anomaly', 'failure', 'errors', 'error', 'incidente', 'problema', 'falla', 'falha'],
    happens: ['detected', 'detects', 'discovered', 'discovers', 'noticed', 'notices', 'reported', 'detectado', 'detectada', 'detecta', 'detectou', 'descubierto', 'descoberto', 'reportado', 'reportada', 'relatado'],
  },
  {
    milestone: 'detected',
    things: ['user', 'users', 'customer', 'customers', 'client', 'usuario', 'usuarios', 'cliente', 'clientes'],
    happens: ['report', 'reports', 'reported', 'complain', 'complained', 'reporta', 'reportan', 'reporto', 'relata', 'relatam', 'relatou'],
  },
  {
    milestone: 'acknowledged',
    things: ['investigation', 'investigating', 'triage', 'response', 'troubleshooting', 'investigacion', 'investigacao'],
    happens: ['started', 'starts', 'start', 'begins', 'begin', 'began', 'opened', 'initiated', 'comienza', 'inicia', 'iniciada', 'iniciou', 'inicio'],
  },
  {
    milestone: 'acknowledged',
    things: ['alert', 'page', 'incident', 'on-call', 'oncall', 'on-call engineer', 'alerta', 'incidente'],
    happens: ['acknowledged', 'acknowledges', 'acked', 'declared', 'responds', 'responded', 'engaged', 'joins', 'reconocida', 'reconhecido', 'reconhecida'],
  },
  {
    milestone: 'diagnosed',
    things: ['root cause', 'root causes', 'cause', 'culprit', 'causa raiz', 'causa'],
    happens: [
      'identified', 'identifies', 'found', 'finds', 'discovered', 'confirmed', 'determined', 'determines', 'established', 'located', 'diagnosed', 'pinpointed', 'isolated',
      'identificada', 'identificado', 'identifica', 'identifico', 'identificou', 'encontrada', 'encuentra', 'confirmada', 'determinada', 'descubierta', 'descoberta',
    ],
  },
  {
    milestone: 'fixed',
    things: ['fix', 'fixes', 'hotfix', 'patch', 'rollback', 'revert', 'mitigation', 'workaround', 'correccion', 'correcao', 'parche', 'solucion', 'solucao'],
    happens: [
      'deployed', 'deploys', 'applied', 'released', 'rolled out', 'shipped', 'implemented', 'completed', 'complete', 'completes', 'live', 'in place',
      'desplegado', 'desplegada', 'aplicado', 'aplicada', 'implementada', 'implementado', 'implantada', 'implantado', 'publicada',
    ],
  },
  {
    milestone: 'resolved',
    things: ['incident', 'outage', 'issue', 'issues', 'problem', 'incidente', 'problema'],
    happens: ['resolved', 'resolves', 'closed', 'resuelto', 'resuelta', 'cerrado', 'resolvido', 'encerrado', 'finalizado'],
  },
  {
    milestone: 'resolved',
    inOrder: true,
    things: ['incident', 'outage', 'disruption'],
    happens: ['over', 'ends', 'ended', 'end'],
  },
  {
    milestone: 'resolved',
    inOrder: true,
    things: ['service', 'services', 'site', 'website', 'system', 'systems', 'everything', 'production', 'cluster'],
    happens: ['back up', 'is back', 'are back', 'healthy again'],
  },
  {
    milestone: 'resolved',
    things: ['service', 'services', 'site', 'website', 'system', 'systems', 'all systems', 'everything', 'cluster', 'production', 'traffic', 'functionality', 'servicio', 'servicios', 'servico', 'servicos', 'sistema', 'sistemas'],
    happens: [
      'restored', 'recovered', 'recovers', 'fully recovered', 'fully operational', 'back online', 'back to normal', 'verified operational', 'restablecido', 'restablece', 'restablecio', 'restaura', 'restaurado', 'recuperado', 'restabelecido', 'normalizado',
    ],
  },
];

/** Phrases that tell a milestone by themselves. Scripts without spaces are matched anywhere in the text. */
export const MILESTONE_WORDS: readonly { milestone: Milestone; phrases: string[] }[] = [
  { milestone: 'started', phrases: ['start of incident', 'start of outage', 'first occurrence', 'goes down', 'went down', 'beginn der storung', 'debut de l’incident', 'debut de la panne', '発生', '故障发生', '事件开始', '障害開始', '故障开始'] },
  { milestone: 'detected', phrases: ['検知', '検出', 'alarm ausgelost', 'alerte declenchee', '告警触发', '收到告警', '发现问题', '发现故障', 'アラート発火'] },
  { milestone: 'acknowledged', phrases: ['started investigating', 'starts investigating', 'begins investigating', 'began investigating', '対応開始', '調査開始', '开始调查', '开始排查'] },
  { milestone: 'diagnosed', phrases: ['ursache gefunden', 'ursache identifiziert', 'cause racine identifiee', 'cause identifiee', 'cause trouvee', '原因特定', '原因判明', '原因を特定', '定位原因', '定位根因', '确认根因', '找到根因'] },
  { milestone: 'fixed', phrases: ['修正適用', '修正をデプロイ', '緩和策適用', '修复部署', '部署修复', '修复上线'] },
  { milestone: 'resolved', phrases: ['full recovery', 'recovery confirmed', 'recovery complete', 'all clear', 'fully restored', 'storung behoben', 'service retabli', 'services retablis', 'incident resolu', 'incident clos', '復旧確認', '復旧完了', '解決確認', '服务恢复', '恢复正常', '故障恢复', '事件解决'] },
];

/** A milestone that is denied, tried or only partly reached counts for nothing. */
export const DENIALS: readonly string[] = [
  'not', 'no', 'never', 'without', 'un', 'attempt', 'attempts', 'attempted', 'attempting', 'failed', 'fails', 'failing', 'fail', 'partial', 'partially', 'potential', 'possible', 'false', 'suspected',
  'before', 'until', 'if', 'would', 'could', 'should', 'will', 'to be', 'still', 'waiting', 'pending', 'first attempt', 'initial', 'sin', 'nao', 'parcial', 'parcialmente', 'intento', 'tentativa',
];

/** An entry whose incident is a supplier's own: what they close may still trouble us. */
export const OF_SUPPLIER: RegExp =
  /(?<!\p{L})(?:vendor|provider|supplier|third[ -]party|upstream|status ?page|their (?:incident|outage|issue)|proveedor|fornecedor|fournisseur|anbieter)(?!\p{L})|^\p{Lu}[\p{L}\d.]+(?:\s\p{Lu}[\p{L}\d.]+)?\s(?:closes|closed|declares|declared|marks|marked|reports|reported|announces|announced|resolves|cierra|cerro|declara|declaro|indica|reporta|fecha|encerra|marca)\s/u;

/** The trouble goes on. */
export const STILL_BAD_WORDS: readonly string[] = [
  'still', 'continue', 'continues', 'continued', 'continuing', 'continuan', 'continua', 'continuam', 'again', 'remain', 'remains',
  'sigue', 'siguen', 'aun', 'todavia', 'ainda', 'toujours', 'weiterhin', 'immer noch',
];

/** Beginnings of words that say the same. */
export const STILL_BAD_STEMS: readonly string[] = ['persist'];

const SAMPLES: readonly string[] = [
  'Incident begins', 'Incident started', 'Incident starts', 'Alert fired', 'Alert triggered', 'First alert', 'First alert fired', 'Issue detected', 'Incident detected', 'Investigation started',
  'Investigation begins', 'Root cause identified', 'Fix deployed', 'Fix implemented', 'Fix applied', 'Incident resolved', 'Issue resolved', 'Service restored', 'Incident declared', 'Team notified',
  'Mitigation applied', 'Deployment started', 'Event', 'Description', 'Event description', 'What happened', 'System', 'Monitoring', 'Person', 'Name', 'On-call', 'Engineer', 'Team', 'User',
];
const SAMPLE_KEYS = new Set(SAMPLES.map((sample) => sample.toLowerCase()));

/** True for a text that templates put into rows to be filled in. */
export function isSampleEvent(text: string): boolean {
  return SAMPLE_KEYS.has(text.toLowerCase().replace(/[.!]+$/, '').trim());
}
