import { parse } from '@afterword/parser';
import type { Postmortem } from '@afterword/schema';

/** The incident that a text tells of. */
export function incident(text: string, path = 'a.md'): Postmortem {
  return parse(text, { path }).postmortem;
}

export const PRINTER: Postmortem = incident(
  `---
id: PM-9
services: [Label Printer, Café API]
---

# The **label** printer stood still

**Date:** 2026-03-04
**Severity:** SEV-1
**Status:** Resolved
**Duration:** 2026-03-04 22:30 - 23:45 (75m)
**Time zone:** America/Bogota

## Root Cause

The queue was full.

## Action Items

- [ ] **Alert on a full queue** - Owner: Zoë Ångström - Due: 2026-03-20
- [x] **Empty the queue** - Owner: Bo Merriweather - Due: 2026-03-05
- [ ] **Write a runbook** - Owner: Zoë Ångström - Due: some day
- **Talk to the vendor**
`,
  'printer.md',
);

export const DOOR: Postmortem = incident(
  `# INC-10: Warehouse door

**Date:** 2025-12-31
**Severity:** Low
**Status:** Ongoing

## Action Items

- [ ] **Oil the hinges** - Owner: zoe angstrom - Due: 2026-01-15
`,
  'door.md',
);

/** Nothing is known of it. */
export const BLANK: Postmortem = incident('', 'blank.md');
