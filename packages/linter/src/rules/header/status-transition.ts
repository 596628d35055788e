import { foldedKey } from '@afterword/parser';
import { placeInBase } from '../../base-version.ts';
import { headerEntry } from '../../facts/header.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'header/status-transition',
  summary: 'Require that a resolved incident is reopened in words, not silently',
  rationale:
    'A status that falls back changes what a finished postmortem is held to, and hides that it happened again. The order is that of the vocabulary: ongoing, mitigated, resolved; what was only mitigated may flare up again.',
  source: 'Structured MADR, status transitions',
  preset: 'recommended',
  severity: 'error',
  againstBase: true,
  messages: { back: 'Unexpected status `{after}` after `{before}`, expected `{before}` still, or `{reopened}`' },
  options: {
    reopened: {
      default: ['Reopened', 'Reabierto', 'Reaberto', 'Rouvert', 'Wieder offen'],
      description: 'Words that say that a resolved incident is open again.',
    },
  },
  check({ parsed, incident, options, ask, report }) {
    const after = incident.status;
    if (after === null || after.phase === null || after.phase === 'resolved') return;
    const base = ask('base');
    const before = base?.parsed.postmortem.incident.status;
    if (!base || before?.phase !== 'resolved') return;
    const words = options.reopened.map(foldedKey);
    if (words.includes(foldedKey(after.label))) return;
    report({
      message: 'back',
      at: headerEntry(parsed, 'status')?.valueSpan ?? '/incident/status',
      data: { after: after.label, before: before.label, reopened: options.reopened[0] ?? 'Reopened' },
      related: [placeInBase(base, '/incident/status', 'The status')],
    });
  },
});

export default rule;
