import { foldedKey } from '@afterword/parser';
import type { Incident, ServiceCounts } from '@afterword/schema';

/** Incidents of each service, most first. Case, spaces and marks of a name do not count; it is shown as most documents write it. */
export function serviceCounts(incidents: readonly Incident[]): ServiceCounts {
  const groups = new Map<string, Map<string, number>>();
  for (const { services } of incidents) {
    for (const [key, name] of new Map(services.map((name) => [foldedKey(name) || name, name]))) {
      const spellings = groups.get(key) ?? new Map<string, number>();
      groups.set(key, spellings.set(name, (spellings.get(name) ?? 0) + 1));
    }
  }
  const counts = [...groups.values()].map((spellings) => ({
    service: [...spellings].sort((a, b) => b[1] - a[1] || byName(a[0], b[0]))[0]![0],
    count: [...spellings.values()].reduce((sum, count) => sum + count, 0),
  }));
  return {
    known: incidents.filter(({ services }) => services.length > 0).length,
    of: incidents.length,
    counts: counts.sort((a, b) => b.count - a.count || byName(a.service, b.service)),
  };
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
