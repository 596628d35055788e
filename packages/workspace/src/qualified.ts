import type { Parsed } from '@afterword/parser';

/**
 * A document with the name of its repository before its ids, `billing:INC-7`: an id is unique in one repository only. What it calls
 * similar is taken to stand beside it.
 */
export function qualified(parsed: Parsed, name: string | null): Parsed {
  if (name === null) return parsed;
  const idOf = (id: string | null): string | null => (id === null ? null : `${name}:${id}`);
  const { incident } = parsed.postmortem;
  const similar = incident.similar.map((one) => ({ ...one, id: idOf(one.id) }));
  return { ...parsed, postmortem: { ...parsed.postmortem, incident: { ...incident, id: idOf(incident.id), similar } } };
}
