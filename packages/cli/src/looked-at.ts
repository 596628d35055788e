import type { Postmortem } from '@afterword/schema';

/** Something that is asked of an incident: a condition, an order, a choice of fields. */
export type Question = (postmortem: Postmortem) => unknown;

/** The properties of an incident that questions look at: an incident that knows nothing and only watches is tried. */
export function lookedAt(questions: readonly Question[]): ReadonlySet<string> {
  const looked = new Set<string>();
  const incident = new Proxy(
    {},
    {
      get(_, key) {
        looked.add(String(key));
        return null;
      },
    },
  );
  const watching = { source: { path: null, template: null }, incident, sections: {}, other: [] } as unknown as Postmortem;
  for (const question of questions) question(watching);
  return looked;
}
