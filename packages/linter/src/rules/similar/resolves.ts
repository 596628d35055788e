import { referenceOf, sameId } from '../../archive.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'similar/resolves',
  summary: 'Require similar incidents to exist',
  rationale: 'Who follows the reference wants to know what was done the last time; an id with a slip in it ends the search.',
  source: 'eipw, `preamble-requires-status`; adr-tools',
  preset: 'recommended',
  severity: 'error',
  acrossDocuments: true,
  messages: {
    unknown: 'Unexpected similar incident `{id}`, expected one of the archive',
    self: 'Unexpected similar incident `{reference}`, expected another one than this',
  },
  check({ incident, path, ask, report }) {
    const from = path ?? '';
    for (const [i, similar] of incident.similar.entries()) {
      const reference = referenceOf(similar, from);
      const isOwn =
        (path !== null && reference.path === path) ||
        (reference.path === null && similar.id !== null && incident.id !== null && sameId(similar.id, incident.id));
      const at = `/incident/similar/${i}`;
      if (isOwn) report({ message: 'self', at, data: { reference: similar.id ?? similar.path ?? similar.label } });
      else if (
        reference.path === null &&
        similar.path === null &&
        similar.id !== null &&
        !ask('document', reference) &&
        // An archive may begin later than its incidents: an id counts as missing only between ids of its own kind.
        ask('idsAround', { id: similar.id, apartFrom: from })
      ) {
        report({ message: 'unknown', at, data: { id: similar.id } });
      }
    }
  },
});

export default rule;
