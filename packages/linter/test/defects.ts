// Single defects of the complete document in `filled.md`.

/** Puts a defect into a text. */
export type Edit = (text: string) => string;

/** One mistake in a complete document, and the one rule that tells it. */
export interface Defect {
  edit: Edit;
  rule: string;
  /** Text that stands on the lines the finding is expected on. */
  at: string;
}

function swap(from: string, to: string): Edit {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The document has no: ${from}`);
    return text.replace(from, () => to);
  };
}

function swapAll(from: string, to: string): Edit {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The document has no: ${from}`);
    return text.replaceAll(from, () => to);
  };
}

/** Takes out everything from one text up to another. */
function cut(from: string, to: string): Edit {
  return (text) => {
    const start = text.indexOf(from);
    const end = text.indexOf(to, start + from.length);
    if (start < 0 || end < 0) throw new Error(`The document has no: ${from} … ${to}`);
    return text.slice(0, start) + text.slice(end);
  };
}

const ROWS = {
  alert: '| 09:19 | Alert fired | Alert on the print backlog reaches the on-call phone | Monitoring |\n',
  found: '| 09:51 | Root cause identified | Found the read position of the day before in the standby | Jonas Ek |\n',
};

export const DEFECTS: Record<string, Defect> = {
  'missing section': { edit: cut('## Communication Log', '## Appendix'), rule: 'structure/missing-section', at: '## Supporting Evidence' },
  'missing subsection': {
    edit: cut('### Contributing Factors', '### What Worked Well'),
    rule: 'structure/missing-section',
    at: '### Primary Cause',
  },
  'missing heading line': { edit: swap('## Impact Assessment\n', ''), rule: 'structure/missing-section', at: '### User Impact' },
  'misspelled section': { edit: swap('## Lessons Learned', '## Lessns Leaned'), rule: 'structure/missing-section', at: '## Lessns Leaned' },
  'missing field': { edit: cut('- **Data integrity:**', '- **Performance'), rule: 'structure/missing-field', at: '### System Impact' },
  'missing header field': { edit: swap('**Severity:** High  \n', ''), rule: 'structure/missing-field', at: '# Parcel labels' },
  'missing status': { edit: swap('**Status:** Resolved\n', ''), rule: 'structure/missing-field', at: '# Parcel labels' },
  'missing incident id': { edit: swap('**Incident ID:** INC-2026-014  \n', ''), rule: 'structure/missing-field', at: '# Parcel labels' },
  'empty field': { edit: swap('- **Capacity:** N/A', '- **Capacity:**'), rule: 'structure/missing-field', at: '- **Capacity:**' },
  'empty section': {
    edit: cut('- The on-call engineer', '---\n\n## Resolution'),
    rule: 'structure/empty-section',
    at: '### What Worked Well',
  },
  'empty timeline': { edit: cut('_All times', '---\n\n## Root'), rule: 'structure/empty-section', at: '## Timeline' },
  'unknown section': { edit: swap('## Appendix', '## Cost\n\nLittle.\n\n## Appendix'), rule: 'structure/unknown-section', at: '## Cost' },
  'sections out of order': {
    edit: (text) =>
      cut(
        '## Supporting Evidence',
        '## Communication Log',
      )(text).replace(
        '## Prevention Measures',
        () => `${/## Supporting Evidence[\s\S]*?(?=## Communication Log)/.exec(text)![0]}## Prevention Measures`,
      ),
    rule: 'structure/section-order',
    at: '## Supporting Evidence',
  },
  'section under another parent': {
    edit: (text) =>
      cut(
        '### What Worked Well',
        '---\n\n## Resolution',
      )(text).replace('### System State', () => '### What Worked Well\n\n- The depots stopped scanning\n\n### System State'),
    rule: 'structure/moved-section',
    at: '### What Worked Well',
  },
  'section at another level': {
    edit: swap('## Impact Assessment', '### Impact Assessment'),
    rule: 'structure/heading-level',
    at: '### Impact Assessment',
  },
  'wrong heading level': { edit: swap('### User Impact', '#### User Impact'), rule: 'structure/heading-level', at: '#### User Impact' },
  'duplicate section': {
    edit: swap('## Appendix', '## Communication Log\n\nSee above.\n\n## Appendix'),
    rule: 'structure/duplicate-section',
    at: '## Communication Log',
  },
  'heading twice': {
    edit: swap('## Lessons Learned\n', '## Lessons Learned\n\n## Lessons Learned\n'),
    rule: 'structure/duplicate-section',
    at: '## Lessons Learned',
  },
  'subheading twice': {
    edit: swap('### What Worked', '### What Worked Well\n\n### What Worked'),
    rule: 'structure/duplicate-section',
    at: '### What Worked Well',
  },
  'duplicate field': {
    edit: swap('- **Metrics:**', '- **Metrics:** None\n- **Metrics:**'),
    rule: 'structure/duplicate-field',
    at: '- **Metrics:** Backlog',
  },
  'duplicate header field': {
    edit: swap('**Duration:**', '**Severity:** Low  \n**Duration:**'),
    rule: 'structure/duplicate-field',
    at: '**Severity:** Low',
  },
  'title of the template': {
    edit: swap('# Parcel labels printed twice after a queue failover', '# Incident Postmortem Template'),
    rule: 'structure/title',
    at: '# Incident',
  },
  'no title': { edit: cut('# Parcel', '**Date:**'), rule: 'structure/title', at: '**Date:**' },
  'placeholder of a field': {
    edit: swap('37 complaints by mail', '[User complaints, social media mentions]'),
    rule: 'structure/placeholder',
    at: 'Reputation impact',
  },
  'placeholder of the header': {
    edit: swap('**Severity:** High', '**Severity:** [Critical/High/Medium/Low]'),
    rule: 'structure/placeholder',
    at: '**Severity:**',
  },
  'placeholder date': { edit: swap('**Date:** 2026-03-04', '**Date:** [YYYY-MM-DD]'), rule: 'structure/placeholder', at: '**Date:**' },
  'placeholder of an owner': { edit: swap('Owner: Priya Nair', 'Owner: [Name]'), rule: 'structure/placeholder', at: 'Owner: [Name]' },
  'placeholder of a due date': { edit: swap('Due: 2026-04-02', 'Due: [Date]'), rule: 'structure/placeholder', at: 'Due: [Date]' },
  'placeholder row': {
    edit: (text) => `${text}| [Action 3] | [Name] | [Date] | [Open/In Progress/Done] | [Date] | [Notes] |\n`,
    rule: 'structure/placeholder',
    at: '| [Action 3]',
  },
  'placeholder item': {
    edit: swap('### Short-term', '- [ ] **[Action 2]** - Owner: [Name] - Due: [Date]\n\n### Short-term'),
    rule: 'structure/placeholder',
    at: '**[Action 2]**',
  },
  'placeholder of a time': { edit: swap('| 09:51 |', '| [HH:MM] |'), rule: 'structure/placeholder', at: '| [HH:MM] |' },
  'blank of the author': {
    edit: swap('Depot leads, support, platform team', '[To be filled by the duty manager]'),
    rule: 'structure/placeholder',
    at: '**Distribution:**',
  },
  'placeholder in the data': {
    edit: swap('Broker version: 4.2.1', 'Node version: [version]'),
    rule: 'structure/placeholder',
    at: 'Node version',
  },
  'guidance of the template': {
    edit: swap(
      '## Executive Summary\n',
      '## Executive Summary\n\n_Four lines that someone outside the team understands without reading on_\n',
    ),
    rule: 'structure/placeholder',
    at: '_Four lines',
  },
  'TBD value': {
    edit: swap('- **Data consistency:** Verified against the bookings of the day', '- **Data consistency:** TBD'),
    rule: 'structure/todo',
    at: 'Data consistency',
  },
  'to be determined': {
    edit: swap('- **Escalation:** The duty manager was told at 09:40', '- **Escalation:** [To be determined]'),
    rule: 'structure/todo',
    at: 'Escalation',
  },
  'TBD in the header': { edit: swap('**Severity:** High', '**Severity:** TBD'), rule: 'structure/todo', at: '**Severity:**' },
  'TBD date': { edit: swap('**Date:** 2026-03-04', '**Date:** TBD'), rule: 'structure/todo', at: '**Date:**' },
  'blank of the author in the header': {
    edit: swap('**Date:** 2026-03-04', '**Date:** [day it began]'),
    rule: 'structure/placeholder',
    at: '**Date:**',
  },
  'blank of the author for a number': {
    edit: swap('640 senders, 4 % of those active that morning', '[how many users]'),
    rule: 'structure/placeholder',
    at: '[how many users]',
  },
  'TBD signature': { edit: swap('Jonas Ek - 2026-03-09', 'TBD'), rule: 'structure/todo', at: '**Reviewed by:**' },
  'TBD owner': { edit: swapAll('Priya Nair - Due', 'TBD - Due'), rule: 'structure/todo', at: 'Owner: TBD' },
  'malformed checkbox': { edit: swap('- [ ] **Refuse', '- [] **Refuse'), rule: 'structure/checkbox', at: '- [] **Refuse' },
  'row with missing cells': { edit: swap(ROWS.alert, '| 09:19 | Alert fired |\n'), rule: 'structure/table-cells', at: '| 09:19' },
  'unclosed fence': { edit: swap('jobs/minute\n```', 'jobs/minute'), rule: 'structure/unclosed-fence', at: '```yaml' },
  'merge conflict': {
    edit: swap('**Status:** Resolved\n', '<<<<<<< HEAD\n**Status:** Resolved\n=======\n**Status:** Mitigated\n>>>>>>> main\n'),
    rule: 'structure/merge-conflict',
    at: '<<<<<<<',
  },
  'front matter that differs': {
    edit: (text) => `---\nseverity: Low\n---\n\n${text}`,
    rule: 'structure/front-matter',
    at: '**Severity:**',
  },
  'front matter that is not YAML': {
    edit: (text) => `---\nseverity: [Low\n---\n\n${text}`,
    rule: 'structure/front-matter',
    at: 'severity: [Low',
  },
  'signature without a date': { edit: swap('Jonas Ek - 2026-03-09', 'Jonas Ek - some day'), rule: 'review/dated', at: '**Reviewed by:**' },
  'impossible date': { edit: swap('**Date:** 2026-03-04', '**Date:** 2026-02-30'), rule: 'header/date-format', at: '**Date:**' },
  'wrong date format': { edit: swap('**Date:** 2026-03-04', '**Date:** March 4, 2026'), rule: 'header/date-format', at: '**Date:**' },
  'future date': { edit: swap('**Date:** 2026-03-04', '**Date:** 2027-03-04'), rule: 'header/date-in-future', at: '**Date:**' },
  'id with spaces': { edit: swap('INC-2026-014', 'INC 2026 14'), rule: 'header/id-format', at: '**Incident ID:**' },
  'id of another file': { edit: swap('INC-2026-014', 'INC-2026-013'), rule: 'header/id-matches-file', at: '**Incident ID:**' },
  'unknown severity': { edit: swap('**Severity:** High', '**Severity:** Sever'), rule: 'header/severity-known', at: '**Severity:**' },
  'unknown status': { edit: swap('**Status:** Resolved', '**Status:** Sleeping'), rule: 'header/status-known', at: '**Status:**' },
  'unreadable duration': {
    edit: swap('09:12 - 10:47 (1 h 35 min)', 'most of the morning'),
    rule: 'header/duration-readable',
    at: '**Duration:**',
  },
  'duration against its range': { edit: swap('(1 h 35 min)', '(3 h 35 min)'), rule: 'header/duration-matches-range', at: '**Duration:**' },
  'duration against the timeline': {
    edit: swap('09:12 - 10:47 (1 h 35 min)', '4 hours'),
    rule: 'header/duration-matches-timeline',
    at: '**Duration:**',
  },
  'end before start': {
    edit: swap('09:12 - 10:47 (1 h 35 min)', '2026-03-04 09:12 - 2026-03-03 10:47'),
    rule: 'header/end-before-start',
    at: '**Duration:**',
  },
  'row out of order': {
    edit: (text) => text.replace(ROWS.found, '').replace(ROWS.alert, ROWS.found + ROWS.alert),
    rule: 'timeline/chronological',
    at: '| 09:19',
  },
  'unreadable time': { edit: swap('| 09:51 |', '| 09:?? |'), rule: 'timeline/readable-time', at: '| 09:?? |' },
  'missing owner': { edit: swap(' - Owner: Priya Nair', ''), rule: 'actions/owner-required', at: '- [ ] **Run the failover' },
  'missing due date': { edit: swap(' - Due: 2026-04-02', ''), rule: 'actions/due-required', at: '- [ ] **Run the failover' },
  'due before the incident': { edit: swapAll('2026-04-02', '2026-02-02'), rule: 'actions/due-after-incident', at: '2026-02-02' },
  'done without a date': {
    edit: swap('| Done | 2026-03-05 |', '| Done | - |'),
    rule: 'actions/done-has-date',
    at: '| Switch the checkpoint',
  },
  'table against list': { edit: swap('| In Progress | - |', '| Done | 2026-03-09 |'), rule: 'actions/table-agrees', at: 'Refuse job ids' },
  'broken YAML': {
    edit: swap('PRINT_DEDUPLICATION: false', 'PRINT_DEDUPLICATION: [false'),
    rule: 'appendix/yaml',
    at: 'STANDBY_AUTOSTART',
  },
  'duplicate YAML key': { edit: swap('STANDBY_AUTOSTART', 'PRINT_DEDUPLICATION'), rule: 'appendix/yaml', at: 'PRINT_DEDUPLICATION: true' },
  'broken relative link': {
    edit: swap('https://logs.example.com/queries/8841', '../logs/8841.txt'),
    rule: 'links/relative',
    at: '../logs/8841.txt',
  },
  'human error as cause': {
    edit: swap('The standby broker started from a checkpoint of the day before.', 'The cause was human error.'),
    rule: 'cause/human-error',
    at: 'human error',
  },
  'missing approver': {
    edit: swap('**Approved by:** Priya Nair - 2026-03-10', '**Approved by:** 2026-03-10'),
    rule: 'review/approver-named',
    at: '**Approved by:**',
  },
};
