// Documents in which something is missing, empty or unreadable: what a rule looks at may not be there.

const BLANK_HEADER = ['Date', 'Severity', 'Status', 'Duration', 'Incident ID', 'Started', 'Ended', 'Author'].map(
  (label) => `**${label}:**`,
);
const ODD_HEADER = ['Date', 'Severity', 'Status', 'Duration', 'Incident ID', 'Started', 'Ended', 'Author'].map(
  (label) => `**${label}:** ?!`,
);
const SECTIONS = [
  'Executive Summary',
  'Impact Assessment',
  'Timeline',
  'Root Cause Analysis',
  'Action Items',
  'Communication Log',
  'Lessons Learned',
  'Supporting Evidence',
  'Post-mortem Review',
  'Appendix',
];

function withSections(text: string): string {
  return `# Labels\n\n${SECTIONS.map((name) => `## ${name}\n\n${text}\n\n`).join('')}`;
}

/** By what is wrong with them. */
export const SPARSE: Readonly<Record<string, string>> = {
  nothing: '',
  'no heading': 'Labels were printed twice.\n',
  'a title': '# Labels printed twice\n',
  'a header without values': `# Labels\n\n${BLANK_HEADER.join('  \n')}\n`,
  'a header that nobody can read': `# Labels\n\n${ODD_HEADER.join('  \n')}\n`,
  'front matter without values': '---\ndate:\nseverity: null\nstatus: []\nid: {}\n---\n\n# Labels\n',
  'sections without text': withSections(''),
  'sections of one word': withSections('None'),
  'sections of empty items': withSections('- \n- [ ] \n- [x] **Label:**'),
  'sections of empty rows': withSections('| Time | Event | Action | Owner | Due | Status |\n|---|---|---|---|---|---|\n| | | | | | |'),
  'sections of rows with a time or a title': withSections(
    '| Time | Event | Action | Owner | Due | Status |\n|---|---|---|---|---|---|\n| 10:02 | | | | | |\n| | Restart it | | | | |\n| 2026-03-04 | | | | soon | maybe |',
  ),
  'a timeline of bullets without text': '# Labels\n\n## Timeline\n\n- 10:02\n- 09:58\n- later: a call\n- \n',
  'an incident that goes on': '# Labels\n\n**Status:** Ongoing\n**Severity:** Critical\n\n## Timeline\n\n## Action Items\n',
};
