import { PEOPLE, SERVICES, STORES, STORIES, type Story } from './stories.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(2022, 0, 3);

/** What the sections of one postmortem agree on. */
export interface Facts {
  seed: number;
  date: string;
  service: string;
  store: string;
  story: Story;
  /** Minutes of the day of the six milestones. */
  at: [number, number, number, number, number, number];
  people: [string, string, string, string];
  users: number;
  share: number;
  commits: [string, string];
  severity: string;
}

export function factsOf(seed: number): Facts {
  const random = generator(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = (): number => 3 + below(12);
  const start = 60 + below(1000);
  const steps = [0, pick(), pick(), pick() + 6, pick() + 10, pick()];
  const at = steps.map((_, i) => start + steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0)) as Facts['at'];
  const first = below(PEOPLE.length);
  const people = [0, 1, 2, 3].map((i) => PEOPLE[(first + i * 2) % PEOPLE.length]!) as Facts['people'];
  const names = {
    service: SERVICES[below(SERVICES.length)]!,
    store: STORES[below(STORES.length)]!,
    peak: String(20 + below(40)),
    detect: String(at[1] - at[0]),
  };
  const share = 5 + below(60);
  const commit = (): string => (0x1000000 + below(0xeffffff)).toString(16).slice(0, 7);
  return {
    seed,
    date: dayOf(seed),
    service: names.service,
    store: names.store,
    story: filled(STORIES[below(STORIES.length)]!, names),
    at,
    people,
    users: 400 + below(9000),
    share,
    commits: [commit(), commit()],
    severity: share > 50 ? 'Critical' : share > 30 ? 'High' : share > 15 ? 'Medium' : 'Low',
  };
}

// Mulberry32: small, fast and the same everywhere.
function generator(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function filled(story: Story, names: Record<string, string>): Story {
  const json = JSON.stringify(story).replaceAll(/\{(service|store|peak|detect)\}/g, (_, name: string) => names[name]!);
  return JSON.parse(json) as Story;
}

export function dayOf(seed: number, later = 0): string {
  return new Date(FIRST + (seed * 2 + later) * DAY).toISOString().slice(0, 10);
}

export function idOf(seed: number): string {
  return `INC-${String(seed).padStart(5, '0')}`;
}

export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

export function minutes({ at }: Facts): number {
  return at[5] - at[0];
}

export function span(total: number): string {
  return total < 60 ? `${total}m` : total % 60 === 0 ? `${total / 60}h` : `${Math.floor(total / 60)}h ${total % 60}m`;
}
