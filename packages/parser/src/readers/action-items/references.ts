import { linksIn } from '../../inline.ts';
import { NO_TICKET } from '../../vocabulary/action-words.ts';

/** References further into a record's text are not looked for. */
const LIMIT = 5000;

const URL = /\bhttps?:\/\/[^\s<>()\]|"'`]+/g;

/** Tickets (`ABC-123`, `#12`, `owner/repo#12`) and addresses a text names, each once. The text of a link counts as its address. */
export function referencesIn(text: string): string[] {
  const source = text.slice(0, LIMIT);
  if (!/[#-]\d|:\/\/|\]\(|mailto:/.test(source)) return [];
  const unlinked = source.replaceAll(/!?\[[^\]\n]*\]\([^)\n]*\)/g, ' ');
  if (!unlinked.includes('://')) return [...new Set([...ticketsIn(unlinked), ...linksIn(source)])];
  const urls = [...unlinked.matchAll(URL)].map(([url]) => url.replace(/[.,;:!?]+$/, ''));
  return [...new Set([...ticketsIn(unlinked.replaceAll(URL, ' ')), ...linksIn(source), ...urls])];
}

function ticketsIn(text: string): string[] {
  if (!/#\d|[A-Z][A-Z\d]+-\d/.test(text)) return [];
  const ticket =
    /(?<![\p{L}\p{N}/_#.-])(?:[\w.-]{1,60}\/[\w.-]{1,100})?#\d{1,7}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}_/.#-])[A-Z][A-Z0-9]{1,9}-(?:\d{4}-)?\d{1,6}(?![\p{L}\p{N}-])/gu;
  return [...text.matchAll(ticket)].map(([found]) => found).filter((found) => !NO_TICKET.test(found));
}
