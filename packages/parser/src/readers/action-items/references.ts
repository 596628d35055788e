import { linksIn } from '../../inline.ts';
import { NO_TICKET } from '../../vocabulary/action-words.ts';

/** References further into a record's text are not looked for. */
const LIMIT = 5000;

const URL = /\bhttps?:\/\/[^\s<>()\]|"'`]+/g;
const TICKET =
  /(?<![\p{L}\p{N}/_#.-])(?:[\w.-]{1,60}\/[\w.-]{1,100})?#\d{1,7}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}_/.#-])[A-Z][A-Z0-9]{1,9}-(?:\d{4}-)?\d{1,6}(?![\p{L}\p{N}-])/gu;

/** Tickets (`ABC-123`, `#12`, `owner/repo#12`) and addresses a text names, each once. The text of a link counts as its address. */
export function referencesIn(text: string): string[] {
  const source = text.slice(0, LIMIT);
  const unlinked = source.replaceAll(/!?\[[^\]\n]*\]\([^)\n]*\)/g, ' ');
  const urls = [...unlinked.matchAll(URL)].map(([url]) => url.replace(/[.,;:!?]+$/, ''));
  const tickets = !/#\d|-\d/.test(unlinked)
    ? []
    : [...unlinked.replaceAll(URL, ' ').matchAll(TICKET)].map(([ticket]) => ticket).filter((ticket) => !NO_TICKET.test(ticket));
  return [...new Set([...tickets, ...linksIn(source), ...urls])];
}
