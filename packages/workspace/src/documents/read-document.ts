import { parse, unmeasured, type Measure, type Parsed, type ParseOptions } from '@afterword/parser';
import type { ArchiveDocument } from '../archive.ts';
import { qualified } from '../qualified.ts';
import { messageOf, reasonOf } from '../reason.ts';

/** A document that could not be read, with the reason. */
export interface UnreadDocument {
  document: ArchiveDocument;
  text: null;
  unread: string;
}

/** A document that was read; one that could not be is `unread`. */
export type ReadDocument = { document: ArchiveDocument; text: string; parsed: Parsed } | UnreadDocument;

/** Reads and parses a document. Never throws: what cannot be read says why. */
export function readDocument(document: ArchiveDocument): ReadDocument {
  const read = textOf(document);
  return 'unread' in read ? read : parseDocument(document, read.text);
}

/** Reads a document. Never throws. */
export function textOf(document: ArchiveDocument): { text: string } | UnreadDocument {
  try {
    return { text: document.text() };
  } catch (error) {
    return { document, text: null, unread: reasonOf(error, 'read it') };
  }
}

/** Parses the text of a document. Never throws. */
export function parseDocument(document: ArchiveDocument, text: string, measure: Measure = unmeasured): ReadDocument {
  try {
    return { document, text, parsed: qualified(parse(text, { ...parseOptionsOf(document), measure }), document.qualifier) };
  } catch (error) {
    return { document, text: null, unread: `the parser failed: ${messageOf(error)}; please report it with this document` };
  }
}

/** What a document is parsed with. */
export function parseOptionsOf({ config, template, path, engine }: ArchiveDocument): ParseOptions {
  return {
    path,
    template,
    vocabulary: config.vocabulary,
    limits: config.limits,
    engine,
    ...(config.timeZone === null ? {} : { timeZone: config.timeZone }),
  };
}
