import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { afterword, CLI, folder } from './afterword.ts';

const ALIAS_BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[i]}`).join(', ')}]`),
].join('\n');

const INPUTS: [name: string, text: string | Buffer, rule: RegExp][] = [
  ['an empty file', '', /structure\/(?:title|missing-section)/],
  ['white space only', ' \n\t\n', /structure\/(?:title|missing-section)/],
  ['a file of 20 MB', '- a line of text that says nothing\n'.repeat(600_000), /structure\/readable/],
  ['a binary file', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)), /structure\/readable/],
  ['a table of 100,000 rows', `# T\n\n| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(100_000)}`, /structure\/readable/],
  [
    '10,000 nested lists',
    Array.from({ length: 10_000 }, (_, i) => `${'  '.repeat(i)}- x`)
      .join('\n')
      .slice(0, 3_000_000),
    /structure\/readable/,
  ],
  ['25,000 nested quotes', '>'.repeat(25_000), /structure\/readable/],
  ['6,000 setext headings', 'a\n-\n'.repeat(6_000), /structure\/readable/],
  ['a YAML alias bomb in the front matter', `---\n${ALIAS_BOMB}\n---\n# T\n`, /structure\/front-matter/],
  [
    'a YAML alias bomb in the appendix',
    `# T\n\n## Appendix\n\n### System Configuration at Time of Incident\n\n\`\`\`yaml\n${ALIAS_BOMB}\n\`\`\`\n`,
    /appendix\/yaml/,
  ],
  [
    'merge conflict markers',
    '# T\n\n<<<<<<< HEAD\n**Date:** 2026-01-02\n=======\n**Date:** 2026-01-03\n>>>>>>> main\n',
    /structure\/merge-conflict/,
  ],
  ['an unclosed fence', '# T\n\n```yaml\na: 1\n', /structure\/unclosed-fence/],
];

test.each(INPUTS)('%s is a finding, never a crash or a hang', (_, text, rule) => {
  const cwd = folder({ 'postmortems/a.md': text as string });
  const lint = afterword(['lint', '-f', 'compact'], { cwd });
  expect(lint.code).toBe(1);
  expect(lint.stdout).toMatch(rule);
  expect(lint.stdout).not.toMatch(/internal\//);
  expect(lint.stderr).not.toMatch(/^\s+at /m);
  for (const command of ['parse', 'query', 'validate']) {
    const { code, stderr } = afterword([command], { cwd });
    expect(code).toBeLessThan(2);
    expect(stderr).not.toMatch(/^\s+at /m);
  }
});

test('a broken document does not hide the others', () => {
  const cwd = folder({ 'postmortems/a.md': '>'.repeat(25_000), 'postmortems/b.md': '# B\n\n**Severity:** Terrible\n' });
  const { stdout } = afterword(['lint', '-f', 'compact'], { cwd });
  expect(stdout).toContain('postmortems/a.md:1:1: error[structure/readable]');
  expect(stdout).toContain('postmortems/b.md:3:15: error[header/severity-known]');
});

// Windows keeps a folder that a process is in.
test.skipIf(process.platform === 'win32').each(['lint', 'query', 'rules'])('%s in a folder that is gone says so', (command) => {
  const { status, stderr } = spawnSync('sh', ['-c', `rmdir "$PWD" && exec "$0" "$@"`, process.execPath, CLI, command], {
    cwd: folder(),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('Missing current folder')]);
});
