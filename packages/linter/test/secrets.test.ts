import { factsOf, KnownDocuments, lintDocument, masked, outsideOf, reporters, reportOf, rules } from '@afterword/linter';
import { defaultTemplate, defaultVocabulary, parse } from '@afterword/parser';
import type { Diagnostic } from '@afterword/schema';
import { expect, test } from 'vitest';
import { findExampleSecrets } from './fixture.ts';

const SECRET = 'EXAMPLE-SECRET-4f1c90d27b8e';
const PARTS = ['EXAMPLE-SECRET', '4f1c90d27b8e', '4f1c90d2'];

// Nearly every line gives some rule a reason to quote the secret, whole, cut or folded.
function document(secret: string): string {
  return `# Labels printed twice ${secret}

**Date:** ${secret}
**Incident ID:** ${secret} 1
**Severity:** ${secret}
**Status:** ${secret}

## ${secret}

## Timeline

| Time | Event |
|---|---|
| ${secret} | ${secret} |
| 10:00 | ALL keys of **${secret}** |
| 09:00 | Before ${secret} |

## Action Items

- [ ] **Rotate ${secret}**
- [ ] **Rotate ${secret}** - Owner: ${secret} - Due: ${secret}

See [the log](../${secret}.txt), [the part](#${secret}).
`;
}

function lint(secret: string): Diagnostic[] {
  const template = defaultTemplate();
  const parsed = parse(document(secret), { path: 'a.md', template });
  return lintDocument({
    parsed,
    rules: rules.map((rule) => ({ rule, severity: null, options: {} })),
    template,
    vocabulary: defaultVocabulary,
    outside: outsideOf({ documents: new KnownDocuments([factsOf(parsed)]), today: '2026-06-30', exists: () => false }),
    secrets: findExampleSecrets,
  });
}

test.each(Object.entries(reporters))('%s shows no part of a secret', (_, print) => {
  const text = document(SECRET);
  const files = [{ path: 'a.md', text: () => masked(text, findExampleSecrets), diagnostics: lint(SECRET) }];
  const printed = print(reportOf(files, rules, '0'), {
    textOf: () => files[0]!.text(),
    shownPath: (path) => path,
    color: false,
    width: 200,
  });
  expect(printed).toContain('security/secret');
  for (const part of PARTS) expect(printed.toLowerCase()).not.toContain(part.toLowerCase());
});

test('fingerprints do not depend on the secret', () => {
  const prints = (secret: string): string[] =>
    lint(secret)
      .filter(({ ruleId }) => ruleId === 'security/secret')
      .map(({ fingerprint }) => fingerprint);
  expect(prints(SECRET).length).toBeGreaterThan(10);
  expect(prints('EXAMPLE-SECRET-77aa01c3d9fe')).toEqual(prints(SECRET));
});

test('a masked text keeps its lines and columns', () => {
  expect(masked('\uFEFFa EXAMPLE-SECRET-1\r\nb EXAMPLE-SECRET-22 c', findExampleSecrets)).toBe(
    `\uFEFFa ${'•'.repeat(16)}\r\nb ${'•'.repeat(17)} c`,
  );
});

test('without a finder nothing is hidden and nothing is found', () => {
  const parsed = parse(document(SECRET), { path: 'a.md' });
  const input = { template: null, vocabulary: defaultVocabulary, outside: outsideOf({ documents: new KnownDocuments() }) };
  const found = lintDocument({ ...input, parsed, rules: rules.map((rule) => ({ rule, severity: null, options: {} })) });
  expect(found.some(({ ruleId }) => ruleId === 'security/secret')).toBe(false);
  expect(found.some(({ message }) => message.includes(SECRET))).toBe(true);
});
