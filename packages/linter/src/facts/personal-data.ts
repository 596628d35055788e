import type { MetadataEntry } from '@afterword/parser';
import { isPrivateAddress } from './addresses.ts';

/** Something in a text that must not be read by everybody. */
export interface PersonalDatum {
  kind: 'mail address' | 'card number' | 'private network address';
  index: number;
  length: number;
}

const MAIL = /(?<![\w.+%-])[\w.+%-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,4}[a-z]{2,24}(?![\w-])/gi;
const IPV4 = /(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?!\w|-|\.\d|\/\d)/g;
const CARD = /(?<![\d.,-])[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{1,7}(?![\d.,-]?\d)/g;

const SHARED_MAILBOX =
  /^(?:no-?reply|support|info|security|contact|press|help|status|abuse|hello|privacy|git|admin|root|postmaster|webmaster)@/i;
const RESERVED_DOMAIN = /@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|example|invalid|test|localhost|local|svc|internal)$/i;

export function personalDataIn(text: string): PersonalDatum[] {
  const found = (pattern: RegExp, kind: PersonalDatum['kind'], isOne: (value: string) => boolean): PersonalDatum[] =>
    [...text.matchAll(pattern)].filter(([value]) => isOne(value)).map(({ 0: value, index }) => ({ kind, index, length: value.length }));
  return [
    ...found(MAIL, 'mail address', (mail) => !SHARED_MAILBOX.test(mail) && !RESERVED_DOMAIN.test(mail)),
    ...found(CARD, 'card number', (number) => passesLuhn(number.replaceAll(/\D/g, ''))),
    ...found(IPV4, 'private network address', isPrivateAddress),
  ].sort((a, b) => a.index - b.index);
}

function passesLuhn(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  const sum = [...digits].toReversed().reduce((total, digit, i) => {
    const doubled = i % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const AUDIENCE =
  /^(?:visibility|audience|classification|confidentiality|sensitivity|tlp|traffic\s+light\s+protocol|distribution|visibilidad|visibilidade|公開範囲)$/iu;
const PUBLIC =
  /^(?:public(?:ly\s+available)?|external|open|tlp:?\s*(?:clear|white)|clear|white|p[uú]blic[oa]|publique|öffentlich|公開|公开)$/iu;

/** The header's entry that says everybody may read the document, null when none does. */
export function publicEntry(entries: readonly MetadataEntry[]): MetadataEntry | null {
  return entries.find(({ label, value }) => AUDIENCE.test(label.trim()) && PUBLIC.test(value.replaceAll(/[*_`"']/g, '').trim())) ?? null;
}
