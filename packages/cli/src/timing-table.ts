import type { Timing } from '@afterword/workspace';

/** As many rules as are worth a look. */
const MOST_RULES = 20;

/** The phases of a run with their time, the longest first, and the rules that took the most of it. */
export function timingTable(timing: Timing): string {
  const phases = timing.phases();
  const total = phases.reduce((sum, { ms }) => sum + ms, 0);
  const rules = phases.filter(({ phase }) => phase.includes('/'));
  const others = phases.filter(({ phase }) => !phase.includes('/'));
  const all = { phase: 'rules', ms: sumOf(rules), count: rules.length };
  const rest = rules.slice(MOST_RULES);
  const shown = [
    ...[...others, all].sort((a, b) => b.ms - a.ms),
    ...rules.slice(0, MOST_RULES).map((rule) => ({ ...rule, phase: `  ${rule.phase}` })),
    ...(rest.length > 0 ? [{ phase: `  ${rest.length} other rules`, ms: sumOf(rest), count: rest.length }] : []),
  ];
  const width = Math.max(...shown.map(({ phase }) => phase.length));
  const lines = shown.map(({ phase, ms, count }) =>
    [phase.padEnd(width), ms.toFixed(1).padStart(9), `${((ms / total) * 100).toFixed(1)} %`.padStart(7), String(count).padStart(8)].join(
      '  ',
    ),
  );
  const head = ['Phase'.padEnd(width), 'ms'.padStart(9), 'share'.padStart(7), 'times'.padStart(8)].join('  ');
  return `${[head, ...lines].join('\n')}\n`;
}

function sumOf(phases: readonly { ms: number }[]): number {
  return phases.reduce((sum, { ms }) => sum + ms, 0);
}
