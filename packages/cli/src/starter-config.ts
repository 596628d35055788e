// The configuration that `afterword init` writes.

export const configText = `# Configuration of Afterword; all keys are optional. \`afterword schema config\` prints its JSON Schema.

# Your postmortems, relative to this file.
files:
  - postmortems/**/*.md

# An index of the folder is no postmortem.
ignores:
  - '**/README.md'

# The team's template: change its headings and labels, and the checks change with it.
template: postmortems/template.md

# Zone of times where a document states none: an IANA name, an offset, or UTC.
timeZone: UTC

# Severity and options of rules, by id; \`afterword rules\` lists them, \`afterword explain <rule>\` says why.
# rules:
#   actions/owner-required: warning
#   links/relative: off
`;
