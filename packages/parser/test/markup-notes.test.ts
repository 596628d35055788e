import { parse } from '@afterword/parser';
import { expect, test } from 'vitest';

function notes(text: string): string[] {
  const { notes: found, document } = parse(text);
  return found.map(({ code, span, data }) => [document.lines.point(span.start).line, code, ...Object.values(data)].join(' '));
}

const CASES: [string, string, string[]][] = [
  ['an open fence', '# T\n\n```yaml\na: 1\n', ['3 unclosed-fence']],
  ['a closed fence', '# T\n\n~~~\na\n~~~\n', []],
  ['an indented block', '# T\n\n    a\n', []],
  ['an open fence in an item', '- a\n\n  ```\n  b\n', ['3 unclosed-fence']],
  [
    'near-boxes',
    '- [] a\n- [x ] b\n- [ ] c\n- [x] d\n  - [  ] e\n',
    ['1 malformed-checkbox []', '2 malformed-checkbox [x ]', '5 malformed-checkbox [  ]'],
  ],
  ['links and names in brackets', '- [x](https://example.com)\n- [N/A] a\n- [Ana] b\n', []],
  ['a short row', '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 |\n', ['3 missing-cells 1 2']],
  ['a conflict', 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\n', ['2 merge-conflict']],
  ['a conflict in code', '```\n<<<<<<< HEAD\n```\n', []],
  ['a conflict with CRLF', 'a\r\n<<<<<<< HEAD\r\nb\r\n=======\r\nc\r\n>>>>>>> main\r\n', ['2 merge-conflict']],
];

test.each(CASES)('%s', (_, text, expected) => {
  expect(notes(text)).toEqual(expected);
});
