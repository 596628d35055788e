import { defaultTemplate, parse } from '@afterword/parser';
import { expect, test } from 'vitest';
import { sentencesIn, sentencesOf, spanOfMatch } from '../src/facts/prose.ts';

const visible = (text: string): string => text.replaceAll('\u0001', '');

test.each([
  ['two sentences', 'One here. Two there!', ['One here.', 'Two there!']],
  ['wrapped lines', 'One is\nlong. Two', ['One is long.', 'Two']],
  ['abbreviations', 'Some, e.g. this one. Next', ['Some, e.g. this one.', 'Next']],
  ['full-width marks', '一つ目。二つ目！三つ目', ['一つ目。', '二つ目！', '三つ目']],
  ['label lines of one paragraph', '**Cause:** a\n**Fix:** b', ['Cause:   a', 'Fix:   b']],
  ['items and nested items', '- One\n  - Two. Three', ['One', 'Two.', 'Three']],
  ['cells without the head', '| Time | Event |\n|---|---|\n| 10:00 | Fired. Again |', ['10:00', 'Fired.', 'Again']],
  ['code is hidden', 'Run `stop. now` first', ['Run  first']],
  ['links are hidden', 'See [the notes. all](https://a.example/b) here', ['See  here']],
  ['quotes are hidden', 'He said "no. never" and ‘stop’ and 「待て。」 then', ['He said  and  and  then']],
  ['quotes end where they begin', 'a "b" c" d, “e\nf” g, \'\' h, "i\nj" k', ['a  c" d,  g, \'\' h, "i j" k']],
  ['apostrophes are not quotes', "It wasn't Ana's job", ["It wasn't Ana's job"]],
  ['emphasis is blank', 'a **human _error_** b', ['a   human  error    b']],
  ['underscores in names stay', 'the human_error flag', ['the human_error flag']],
  ['underscores around words go, alone they stay', 'a _b_ __c__ é_f_g d_ _e _ h', ['a  b    c   é_f_g d   e _ h']],
  ['strikes and hard breaks are blank', 'a ~~b~~\\\nc', ['a   b    c']],
  ['block quotes, fences, comments are skipped', '> Quote.\n\n```\ncode.\n```\n\n<!-- c. -->\n\nText', ['Text']],
])('%s', (_, source, expected) => {
  expect(sentencesOf(parse(source)).map(({ text }) => visible(text).trim())).toEqual(expected);
});

test.each(['\n', '\r\n'])('spans are exact with line end %j', (eol) => {
  const source = ['# T', '', 'Plain words. An `x.y` **operator', 'error** came.', '', '- [ ] item: error'].join(eol);
  for (const bom of ['', '\uFEFF']) {
    const parsed = parse(bom + source);
    const spans = sentencesOf(parsed).flatMap((sentence) =>
      [...sentence.text.matchAll(/error/g)].map((match) => spanOfMatch(sentence, match)),
    );
    expect(spans.map(({ start, end }) => parsed.document.text.slice(start, end))).toEqual(['error', 'error']);
    expect(sentencesOf(parsed).every(({ text, span }) => text.length === span.end - span.start)).toBe(true);
  }
});

test('sentences of a kind include everything below it', () => {
  const parsed = parse('# T\n\nIntro.\n\n## Root cause\n\nDeep.\n\n### Detail\n\nDeeper.\n\n## Impact\n\nElsewhere.');
  const found = sentencesIn(parsed, ['rootCause']);
  expect(found.map(({ text, heading }) => [text, heading])).toEqual([
    ['Root cause', true],
    ['Deep.', false],
    ['Detail', true],
    ['Deeper.', false],
  ]);
});

test('the words of the template are hidden', () => {
  const template = defaultTemplate();
  const source =
    '# Labels\n\n## Impact Assessment\n\n### User Impact\n- **Users affected:** [Number/percentage of users]\n- **Service degradation:** slow\n';
  const texts = sentencesOf(parse(source, { template })).map(({ text }) => visible(text).replaceAll(/\s+/g, ' ').trim());
  expect(texts).toEqual(['Labels', 'Impact Assessment', 'User Impact', 'Users affected:', 'Service degradation: slow']);
});

test.each(['"', '`', '[', '*', '_ ', '.', '<a', '“', "'a ", '. '])('a long run of %j takes no time', (piece) => {
  const parsed = parse(piece.repeat(50_000 / piece.length));
  const started = performance.now();
  sentencesOf(parsed);
  expect(performance.now() - started).toBeLessThan(500);
});
