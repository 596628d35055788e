import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

test('the example of the page runs, and prints what the page says', async () => {
  const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
  const block = (language: string): string => new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(page)?.[1] ?? '';
  expect(block('ts')).toBe(readFileSync(join(import.meta.dirname, 'library-example.ts'), 'utf8'));
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => void printed.push(`${words.join(' ')}\n`));
  const cwd = process.cwd();
  process.chdir(ROOT);
  try {
    await import('./library-example.ts');
  } finally {
    process.chdir(cwd);
    vi.restoreAllMocks();
  }
  expect(printed.join('')).toBe(block('text'));
});
