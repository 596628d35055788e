import type { Document, Span } from '@afterword/parser';
import { Lexer } from 'yaml';
import { readDirective, type Directive, type Malformed } from './directive.ts';

/** All directives of a document in order: comments of the front matter, then HTML comments outside of code. */
export function directivesOf(document: Document): (Directive | Malformed)[] {
  const { text } = document;
  const inBody = document.directives.map((span) => {
    const start = span.start + '<!--'.length;
    return readDirective(text.slice(start, span.end - '-->'.length), start, span);
  });
  return [...inFrontMatter(document), ...inBody];
}

function inFrontMatter({ frontMatter, text }: Document): (Directive | Malformed)[] {
  if (!frontMatter) return [];
  const { start, end } = frontMatter.valueSpan;
  return yamlComments(text.slice(start, end), start)
    .map((span) => ({ span, body: text.slice(span.start + 1, span.end) }))
    .filter(({ body }) => /^\s*afterword-/i.test(body))
    .map(({ span, body }) => readDirective(body, span.start + 1, span));
}

// Tokens of the lexer join to their source, but for one-character marks; the one before a scalar tells its text from a comment.
const SCALAR = '\u001F';
const MARKS = new Set([SCALAR, '\u0002', '\u0018', '\uFEFF']);

function yamlComments(source: string, base: number): Span[] {
  if (!/#\s*afterword-/i.test(source)) return [];
  const comments: Span[] = [];
  let at = base;
  let previous = '';
  for (const token of new Lexer().lex(source)) {
    if (token.startsWith('#') && previous !== SCALAR) comments.push({ start: at, end: at + token.trimEnd().length });
    if (!MARKS.has(token)) at += token.length;
    previous = token;
  }
  return comments;
}
