import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileTemplate, defaultTemplate } from '@afterword/parser';

test('the built-in template is what its Markdown compiles to', () => {
  const compiled = compileTemplate(readFileSync(`${import.meta.dirname}/../templates/default.md`, 'utf8'), 'default');
  expect(defaultTemplate()).toStrictEqual(compiled);
  expect(Object.isFrozen(defaultTemplate().root.children[0])).toBe(true);
});
