import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCES = join(import.meta.dirname, '../src');

// The engine reads the classes of a literal when it reads the file, used or not: a hundred of them take as long as all the rules.
test('no literal holds a Unicode class', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('generated'),
  );
  const held = files.flatMap((file) =>
    readFileSync(join(SOURCES, file), 'utf8')
      .split('\n')
      .filter((line) => /^(?!\s*(?:\/\/|\*|\/\*)).*\\[pP]\{/.test(line.replaceAll(/String\.raw`[^`]*`/g, '')))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(held).toEqual([]);
});
