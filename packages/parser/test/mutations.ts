import * as fc from 'fast-check';

const JUNK = [
  '\r',
  '\n',
  '\r\n',
  '\n\n',
  '\0',
  '\uD800',
  '\uFEFF',
  '\t',
  ' ',
  '  ',
  '    ',
  '\u00a0',
  '\f',
  '\u2028',
  '[',
  ']',
  '(',
  ')',
  '`',
  '```',
  '```\n',
  '~~~',
  '---\n',
  '===\n',
  '+++\n',
  '...\n',
  '|',
  '||',
  '|-|\n',
  '-',
  '=',
  '\\',
  ' \\\n',
  '**',
  '*',
  '_',
  '~~',
  '$',
  '&amp;',
  ':',
  '"',
  '#',
  '## ',
  '>',
  '> ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '- [ ] ',
  '[ ] ',
  '[x]',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<b>',
  '<script>',
  '<?',
  '<![CDATA[',
  'http://kettle.example',
  'www.kettle.example',
  'ada@kettle.example',
  '[a]: b',
  '[^1]: n',
  '👩‍🚒',
];
const PREFIXES = ['> ', '  ', '   ', '    ', '\t', '- ', '1. '];

/** One change of a document: somewhere, of some length, in one of several ways. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'insert', 'delete', 'double', 'indent', 'endings'),
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 60 }),
  junk: fc.constantFrom(...JUNK),
  prefix: fc.constantFrom(...PREFIXES),
});

export interface Mutation {
  kind: string;
  at: number;
  length: number;
  junk: string;
  prefix: string;
}

export function mutated(text: string, { kind, at, length, junk, prefix }: Mutation): string {
  const from = at % (text.length + 1);
  const rest = text.slice(from);
  switch (kind) {
    case 'insert':
      return text.slice(0, from) + junk + rest;
    case 'delete':
      return text.slice(0, from) + rest.slice(length);
    case 'double':
      return text.slice(0, from) + rest.slice(0, length) + rest;
    case 'indent':
      return text.slice(0, from) + rest.replace(/^(?=.)/m, prefix);
    default:
      return text.slice(0, from) + rest.replaceAll(/\r?\n/g, '\r\n');
  }
}
