// Inline Markdown as source text: what a reader sees of it, and where code, links and escapes stand.

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' };

/** Inline Markdown as plain text: emphasis, code marks, link targets, comments and HTML tags off, white space folded. */
export function plainText(source: string): string {
  return source
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\[([^\]]+)\](?:\([^)\s]*(?:\s+"[^"]*")?\)|\[[^\]]*\])/g, '$1')
    .replaceAll(/<((?:https?:\/\/|mailto:)[^>\s]+)>/g, '$1')
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replaceAll(/<\/?[a-zA-Z][^<>\n]*>/g, '')
    .replaceAll(/(`+)\s?([\s\S]*?)\s?\1/g, '$2')
    .replaceAll(/(?<!\\)(\*{1,3}|~~)(?=\S)([\s\S]*?\S)(?<!\\)\1/g, '$2')
    .replaceAll(/(?<![\\\p{L}\p{N}_])(_{1,3})(?=\S)([\s\S]*?\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * The same text with the inside of code spans, links, autolinks, HTML comments and backslash escapes replaced by `fill`,
 * character by character, so that offsets stay and separators inside them are not seen.
 */
export function maskInline(source: string, fill = '\u0001'): string {
  const hide = (text: string): string => fill.repeat(text.length);
  return source
    .replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, hide)
    .replaceAll(/<!--[\s\S]*?-->/g, hide)
    .replaceAll(/!?\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])/g, hide)
    .replaceAll(/<(?:https?:\/\/|mailto:)[^>\s]+>/g, hide)
    .replaceAll(/\bhttps?:\/\/[^\s<>)\]]+/g, hide)
    .replaceAll(/\\[!-/:-@[-`{-~]/g, hide);
}

/** Addresses named in the text, in order, each once: link targets, autolinks and bare URLs. */
export function linksIn(source: string): string[] {
  const found = source.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)|<((?:https?:\/\/|mailto:)[^>\s]+)>|(?<![("<[])\b(https?:\/\/[^\s<>)\]|"'`]+)/g);
  const links = [...found].map(([, target, auto, bare]) => target ?? auto ?? bare!.replace(/[.,;:!?]+$/, ''));
  return [...new Set(links)];
}
