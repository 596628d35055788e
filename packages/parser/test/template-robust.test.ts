import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { compileTemplate, defaultTemplate, parse } from '@afterword/parser';

const template = defaultTemplate();
const lines = template.source.split('\n').filter((line) => line !== '');
const odd = [
  '',
  '',
  '---',
  '```yaml',
  '```',
  '- [] x',
  '- [x]',
  '-',
  '1) **a** b:',
  '**Impact:',
  '**:**',
  '|',
  '| a | b',
  '> **Date:** x',
  '<!-- a',
  '\t- b',
  '[Name]: x',
  'Date:',
  '影響：x',
  '🔥',
  '\\',
  '# ',
  '##',
  '&amp;',
  '**Owner:** [Name] · **Due:** x',
];
const text = array(oneof(constantFrom(...lines), constantFrom(...odd), string({ maxLength: 30 })), { maxLength: 40 }).map((all) =>
  all.join('\n'),
);

test('any mixture of lines binds without a throw, within the text, and the same each time', () => {
  assert(
    property(text, (source) => {
      const first = parse(source, { template });
      const { gaps, places, document } = first;
      const spans = [...gaps.map(({ span }) => span), ...[...places.entries()].map(([, span]) => span)];
      for (const { start, end } of spans) expect(start >= 0 && start <= end && end <= document.text.length).toBe(true);
      expect(JSON.stringify(parse(source, { template }).postmortem)).toBe(JSON.stringify(first.postmortem));
    }),
    { numRuns: 150 },
  );
});

test('any mixture of lines compiles without a throw, and binds to itself', () => {
  assert(
    property(text, (source) => {
      const own = compileTemplate(source, 'own');
      expect(parse(source, { template: own }).postmortem.sections).toHaveProperty('header');
      expect(compileTemplate(source, 'own')).toEqual(own);
    }),
    { numRuns: 150 },
  );
});
