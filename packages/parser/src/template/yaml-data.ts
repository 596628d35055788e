import { isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { DataNode, DataPair } from './data-node.ts';

const MAX_NODES = 20_000;
const MAX_DEPTH = 60;

/** Why a text is no YAML. */
export interface YamlError {
  reason: string;
  /** Offset in the text. */
  at: number;
}

/** Any YAML or JSON as data. Numbers stay text (`1.10`, a sha such as `12e45678`); null for an empty text. */
export function yamlData(code: string): { node: DataNode | null } | { error: YamlError } {
  try {
    const document = parseDocument(code, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
    const [error] = document.errors;
    if (error) return { error: { reason: error.message, at: error.pos[0] } };
    return { node: new Converter(document, code).convert(document.contents as Node | null, 0) };
  } catch {
    return { error: { reason: 'too deeply nested or too many aliases', at: 0 } };
  }
}

class Converter {
  readonly #document: Document;
  readonly #code: string;
  #budget = MAX_NODES;

  constructor(document: Document, code: string) {
    this.#document = document;
    this.#code = code;
  }

  convert(node: Node | null, depth: number): DataNode | null {
    if (--this.#budget < 0 || depth > MAX_DEPTH) throw new Error('limit');
    if (node === null) return null;
    const [start, valueEnd] = node.range!;
    const place = { start, end: start + this.#code.slice(start, valueEnd).trim().length };
    if (isMap(node)) return { kind: 'map', pairs: node.items.map((pair) => this.#pair(pair, depth + 1)), ...place };
    if (isSeq(node)) {
      const items = node.items.map((item) => this.convert((isPair(item) ? item.value : item) as Node | null, depth + 1));
      return { kind: 'list', items, ...place };
    }
    if (isScalar(node)) return { kind: 'scalar', text: textOf(node), plain: node.type === 'PLAIN', ...place };
    const anchored = (node as { resolve?: (document: Document) => Node | undefined }).resolve?.(this.#document);
    return anchored ? this.convert(anchored, depth + 1) : { kind: 'scalar', text: '', plain: true, ...place };
  }

  #pair({ key, value }: { key: unknown; value: unknown }, depth: number): DataPair {
    const range = isScalar(key) ? key.range : null;
    return {
      key: isScalar(key) ? textOf(key) : String(key),
      place: range ? { start: range[0], end: range[1] } : null,
      value: this.convert(value as Node | null, depth),
    };
  }
}

function textOf({ source, value }: { source?: string; value: unknown }): string {
  return source ?? String(value ?? '');
}
