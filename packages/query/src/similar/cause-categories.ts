import type { Causes } from '@afterword/schema';

/** Kinds of causes with beginnings of English words that tell them. What no word tells has no kind. */
// prettier-ignore
const STEMS = {
  'certificate or credential': ['certificat', 'tls', 'credential', 'secret rotat', 'expired token', 'key rotat', 'password'],
  configuration: ['config', 'misconfig', 'feature flag', 'setting', 'toggle', 'environment variable', 'quota'],
  release: ['deploy', 'release', 'roll-out', 'rollout', 'rolled out', 'upgrade', 'rollback', 'canary'],
  'schema or query': ['migration', 'schema change', 'lock', 'transaction', 'slow quer', 'missing index', 'full scan', 'table scan', 'vacuum'],
  capacity: ['capacity', 'exhaust', 'saturat', 'out of memory', 'oom', 'memory limit', 'memory leak', 'leak', 'disk full', 'full disk', 'overload', 'connection pool', 'pool', 'headroom'],
  'queue or retry': ['retry', 'retries', 'backlog', 'queue', 'poison message', 'dead letter', 'dead-letter', 'thundering', 'requeue'],
  dependency: ['third part', 'third-part', 'vendor', 'upstream', 'supplier', 'external api', 'external service', 'partner'],
  network: ['dns', 'network', 'partition', 'firewall', 'packet', 'load balancer', 'subnet', 'bgp', 'zone file'],
  data: ['corrupt', 'malformed', 'encoding', 'wrong unit', 'units', 'character', 'duplicate', 'inconsisten', 'parse error', 'parsing', 'bad data'],
  cache: ['cache', 'caching', 'stale', 'invalidation', 'time to live', 'ttl'],
  'missed by monitoring': ['alert', 'monitor', 'not noticed', 'unnoticed', 'dashboard', 'not probed', 'no signal', 'probe'],
  'clock or schedule': ['clock', 'leap', 'time zone', 'timezone', 'daylight', 'cron', 'scheduler', 'timer'],
  access: ['permission', 'access control', 'authoriz', 'authoris', 'revoke', 'privilege'],
  'deletion or backup': ['delet', 'backup', 'restore', 'retention', 'purge'],
  'review or procedure': ['approval', 'without review', 'review', 'runbook', 'procedure', 'checklist', 'handover', 'hand-over', 'calendar'],
  hardware: ['hardware', 'power', 'disk failure', 'failed disk', 'host failure', 'node failure', 'overheat'],
  'lack of a test': ['test', 'staging', 'soak'],
} as const;

export type CauseCategory = keyof typeof STEMS;

const PATTERNS = (Object.entries(STEMS) as [CauseCategory, readonly string[]][]).map(
  ([category, stems]) => [category, new RegExp(`\\b(?:${stems.join('|')})`, 'gi')] as const,
);

/** Kinds of the causes of an incident. A passing mention is none: the word stands in the name of a factor or in the first sentence, or twice. */
export function causeCategories({ primary, factors }: Causes): CauseCategory[] {
  const [first = ''] = (primary ?? '').split(/(?<=[.!?])\s/, 1);
  const named = [first, ...factors.map(({ title, text }) => title ?? text ?? '')].join('\n');
  const all = [primary ?? '', ...factors.flatMap(({ title, text }) => [title ?? '', text ?? ''])].join('\n');
  return PATTERNS.filter(([, pattern]) => named.search(pattern) >= 0 || (all.match(pattern)?.length ?? 0) > 1).map(
    ([category]) => category,
  );
}
