import { visible } from '../visible.ts';
import { cut } from '../cut.ts';

const LONGEST = 500;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', $: '&#36;' };

/**
 * One line of untrusted text as Markdown: what is in backticks becomes code, everything else is shown as it is. Nothing in it can
 * become markup, HTML, a link, a formula or a mention that notifies somebody.
 */
export function markdownText(text: string): string {
  const parts = oneLine(text).split('`');
  // An odd number of backticks: the last one opens nothing and is shown.
  if (parts.length % 2 === 0) parts.push(parts.splice(-2).join('`'));
  return parts.map((part, index) => (index % 2 === 0 ? escaped(part) : code(part))).join('');
}

/** Untrusted text as Markdown without code: a code span would not hold a pipe together in a table. */
export function markdownPlain(text: string): string {
  return escaped(oneLine(text));
}

/** Untrusted text as HTML, for places where hosts read no Markdown. */
export function htmlText(text: string): string {
  return withoutReferences(oneLine(text).replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!));
}

function escaped(text: string): string {
  return withoutReferences(text.replaceAll(/[\\`*_[\]|~]/g, '\\$&').replaceAll(/[&<>"$]/g, (sign) => ENTITIES[sign]!));
}

function code(text: string): string {
  return text.trim() === '' ? '\\`\\`' : `\`${text}\``;
}

// Hosts turn names, numbers and addresses in finished text into mentions and links; a zero-width space keeps them from it.
function withoutReferences(text: string): string {
  return text.replaceAll(/@|!(?=\d)|:(?=\/\/)|(?<!&)#|\bwww(?=\.)|\bGH(?=-\d)/gi, '$&&#8203;');
}

function oneLine(text: string): string {
  return cut(visible(text.replaceAll(/\s+/g, ' ').trim()), LONGEST);
}
