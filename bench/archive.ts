// Postmortems for measuring: complete, consistent, different from one another, and the same for the same seed.
import { clock, dayOf, factsOf, idOf, minutes, span, type Facts } from './facts.ts';

/** File name of a postmortem in the archive. */
export function fileName(seed: number): string {
  return `${dayOf(seed)}-${idOf(seed).toLowerCase()}.md`;
}

/** A complete postmortem in the default template, 7 to 9 KB. Seeds count from 1; each gives another incident. */
export function postmortem(seed: number): string {
  const facts = factsOf(seed);
  return [
    header(facts),
    impact(facts),
    timeline(facts),
    causes(facts),
    recovery(facts),
    actions(facts),
    prevention(facts),
    lessons(facts),
    evidence(facts),
    appendix(facts),
    review(facts),
  ].join('\n---\n\n');
}

const numbered = (pairs: [string, string][]): string => pairs.map(([name, text], i) => `${i + 1}. **${name}:** ${text}\n`).join('');
const bullets = (texts: string[]): string => texts.map((text) => `- ${text}\n`).join('');

function header(facts: Facts): string {
  const { seed, date, at, story, severity, users, share } = facts;
  return `# Incident Postmortem: ${story.title}

**Date:** ${date}  
**Incident ID:** ${idOf(seed)}  
**Severity:** ${severity}  
**Duration:** ${clock(at[0])} UTC - ${clock(at[5])} UTC (${span(minutes(facts))})  
**Status:** Resolved

---

## Executive Summary

- **What happened:** ${story.what}.
- **Impact:** ${users} people (${share} % of those active) got errors or waited for up to ${minutes(facts)} minutes.
- **Root cause:** ${story.cause}.
- **Resolution:** ${story.fix}.
`;
}

function impact({ users, share, service, store, story }: Facts): string {
  return `## Impact Assessment

### User Impact
- **Users affected:** ${users} people (${share} % of the accounts active at the time)
- **Service degradation:** ${story.what}
- **Geographic scope:** All regions
- **User-visible symptoms:** Error page or a wait of 30 seconds in ${share} % of requests

### Business Impact
- **Tracks lost:** ${users % 97} orders were given up and not placed again
- **Revenue impact:** About EUR ${users * 3} of orders delayed to the next day
- **Reputation impact:** ${users % 41} support tickets, no mention in the press

### System Impact
- **Services affected:** \`${service}\`, \`${store}\`
- **Data integrity:** No data loss or corruption; all records were compared with the log
- **Performance degradation:** 95th percentile of response time rose from 310 ms to ${share * 90} ms
`;
}

function timeline({ at, people, story, service }: Facts): string {
  const rows = [
    [at[0], 'Incident begins', `First errors of \`${service}\` in the log`, 'System'],
    [at[1], 'Alert fired', story.alert, 'Monitoring'],
    [at[2], 'Investigation started', `Channel opened, dashboard of \`${service}\` pulled up`, people[0]],
    [at[2] + 2, 'Status page updated', `"${service} is slow" posted for all customers`, people[1]],
    [at[3], 'Root cause identified', story.finding, people[0]],
    [at[4], 'Fix deployed', story.fix, people[2]],
    [at[5], 'Incident resolved', 'Probe green for ten minutes, error rate back at 0.1 %', people[0]],
  ] as const;
  const body = rows.map(([minute, ...cells]) => `| ${clock(minute)} | ${cells.join(' | ')} |\n`).join('');
  return `## Timeline\n\n_All times in UTC._\n\n| Time | Event | Action Taken | Actor |\n|------|-------|-------------|-------|\n${body}`;
}

function causes({ story }: Facts): string {
  return `## Root Cause Analysis

### Primary Cause

${story.cause}. Until then the two had never met under load, and no test puts them together.

**Technical details:**
${bullets(story.details)}
### Contributing Factors

${numbered(story.factors)}
### What Worked Well

${bullets(story.worked)}`;
}

function recovery({ at, story, service, store }: Facts): string {
  return `## Resolution and Recovery

### Immediate Actions Taken
1. **Status page:** ${clock(at[2] + 2)} - Customers were told what is slow and when the next update comes
2. **Finding:** ${clock(at[3])} - ${story.finding}
3. **Fix:** ${clock(at[4])} - ${story.fix}; errors fell to 0.1 % within minutes

### System State After Resolution
- **Health check status:** All green, \`${service}\` and \`${store}\` in both zones
- **Data consistency:** Verified against the log, nothing missing
- **Performance metrics:** Back to normal, 95th percentile at 310 ms
- **User experience:** Fully restored
`;
}

const HORIZONS: [string, number][] = [
  ['Immediate Actions (Within 24 hours)', 1],
  ['Short-term Actions (Within 1 week)', 7],
  ['Long-term Actions (Within 1 month)', 28],
];

function actions({ seed, story, people }: Facts): string {
  const groups = HORIZONS.map(([heading, days], group) => {
    const items = story.actions[group]!.map((action, i) => `- [x] **${action}** - Owner: ${people[i]} - Due: ${dayOf(seed, days)}\n`);
    return `### ${heading}\n${items.join('')}`;
  });
  return `## Action Items\n\n${groups.join('\n')}`;
}

function prevention({ story, service, store }: Facts): string {
  return `## Prevention Measures

### Monitoring Improvements
- **New alerts needed:** ${story.alert} for each node of \`${store}\`
- **Alert threshold adjustments:** Page at 80 % instead of 95 %
- **Dashboard enhancements:** 95th percentile beside the mean for \`${service}\`

### Code/Configuration Changes
- **Input validation:** Limits are checked when the configuration is loaded
- **Error handling:** \`${service}\` answers at once when \`${store}\` is full
- **Circuit breakers:** Calls to \`${store}\` stop for ten seconds after five failures
- **Rate limiting:** Batch callers get a tenth of the capacity

### Process Improvements
- **Deployment process:** Changes to \`${store}\` go to one zone first
- **Documentation:** Runbook of \`${service}\` begins with the check that found the cause
- **Training:** One hour for the rotation, held in the week after
- **Emergency procedures:** New runbook entry for a full \`${store}\`

### Infrastructure Improvements
- **Redundancy:** Second zone of \`${store}\` takes reads
- **Capacity:** Headroom of 40 % at the daily peak
- **Backup systems:** Read-only copy of \`${store}\` for support
`;
}

function lessons({ story }: Facts): string {
  const process: [string, string][] = [
    ['Early words', 'The status page came before the first ticket'],
    ['One owner', 'One person decided, which kept the channel short'],
  ];
  return `## Lessons Learned

### Technical Lessons
${numbered(story.lessons)}
### Process Lessons
${numbered(process)}
### Questions for Further Investigation
${bullets(story.questions)}`;
}

function evidence({ seed, service, store, at, people }: Facts): string {
  return `## Supporting Evidence

### Logs and Traces
- **Error logs:** [Errors of ${service}](https://logs.example.com/q/${idOf(seed).toLowerCase()})
- **Performance traces:** [Traces during the incident](https://traces.example.com/t/${seed})
- **Database queries:** [Slow queries of ${store}](https://logs.example.com/slow/${seed})

### Monitoring Data
- **Dashboards:** [${service} overview](https://dash.example.com/d/${service})
- **Metrics:** Error ratio, response time, saturation of \`${store}\`
- **Alerts:** Paged at ${clock(at[1])}, cleared at ${clock(at[5])}

### External Dependencies
- **Third-party status:** All providers fully operational
- **Network issues:** None seen
- **Browser/client issues:** None seen

---

## Communication Log

### Internal Communication
- **Team notification:** Rotation paged at ${clock(at[1])}, channel opened at ${clock(at[2])}
- **Status updates:** Every 15 minutes in the incident channel
- **Escalation:** ${people[3]} informed at ${clock(at[3])}

### External Communication
- **User notification:** Status page at ${clock(at[2] + 2)} and ${clock(at[5])}
- **Customer support:** All tickets answered with the status page link
- **Partner notification:** Mail to partners at ${clock(at[5])}
`;
}

function appendix({ seed, commits, people, service }: Facts): string {
  const similar =
    seed > 5
      ? `- **${dayOf(seed - 5)}:** ${factsOf(seed - 5).story.title}, see [${idOf(seed - 5)}](${fileName(seed - 5)})`
      : '- **N/A:** First incident of this kind in the archive';
  return `## Appendix

### System Configuration at Time of Incident
\`\`\`yaml
Feature Flags:
  ENABLE_NEW_CHECKOUT: true
  ENABLE_READ_REPLICA: false

Environment:
  - Node version: 20.11.${seed % 9}
  - Database version: 15.${seed % 7}
  - Deployment: ${commits[0]}
  - Traffic volume: ${600 + (seed % 900)} requests/minute
\`\`\`

### Code Changes in Past 24 Hours
- **${commits[0]}:** Change the configuration of ${service} - ${people[2]} - 01:05
- **${commits[1]}:** Reword the welcome mail - ${people[1]} - 00:40

### Similar Past Incidents
${similar}
`;
}

function review({ seed, story, people }: Facts): string {
  const rows = HORIZONS.flatMap(([, days], group) =>
    story.actions[group]!.map(
      (action, i) =>
        `| ${action} | ${people[i]} | ${dayOf(seed, days)} | Done | ${dayOf(seed, days)} | [T-${seed * 10 + group * 2 + i}](https://tickets.example.com/T-${seed * 10 + group * 2 + i}) |\n`,
    ),
  );
  return `## Review and Approval

**Prepared by:** ${people[0]} - ${dayOf(seed, 2)}  
**Reviewed by:** ${people[1]} - ${dayOf(seed, 3)}  
**Approved by:** ${people[3]} - ${dayOf(seed, 4)}  

**Distribution:** Platform team, customer support, product owners

---

## Follow-up Actions Tracking

| Action Item | Owner | Due Date | Status | Completion Date | Notes |
|-------------|-------|----------|--------|-----------------|-------|
${rows.join('')}`;
}
