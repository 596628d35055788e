import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document as YamlDocument, type Node } from 'yaml';
import type { Fence } from '../unit.ts';
import { isOptional, pointerOf, type Bound, type Ledger } from './bound.ts';
import { ofSpan, type Excerpt } from './excerpt.ts';
import { choicesIn, slotsIn } from './slots.ts';
import type { Code, Data } from './types.ts';

const MAX_NODES = 20_000;
const MAX_DEPTH = 60;

/** Reads a fenced block. Numbers stay text (`1.10`, a sha such as `12e45678`); what does not parse is kept as it stands. */
export function bindFence(bound: Bound, node: Data | Code, fence: Fence): void {
  const { ledger } = bound;
  const pointer = pointerOf(bound, node);
  const language = fence.language?.toLowerCase() ?? (node.kind === 'data' ? node.language : '');
  bound.last = pointer;
  ledger.places.set(pointer, fence.codeSpan);
  ledger.regions.push({ span: fence.codeSpan, pointer, label: bound.node.label ?? '', what: 'data', optional: isOptional(bound, node) });
  const parsed = node.kind === 'data' && ['yaml', 'yml', 'json'].includes(language);
  const value = parsed && fence.code.trim() !== '' ? new DataReader(ledger, node as Data, { fence, pointer, language }).read() : fence.code;
  bound.given.set(node, {
    value: fence.code.trim() === '' ? null : value,
    span: fence.codeSpan,
    state: fence.code.trim() === '' ? 'empty' : 'value',
  });
}

class DataReader {
  readonly #ledger: Ledger;
  readonly #fence: Fence;
  readonly #pointer: string;
  readonly #language: string;
  readonly #samples: ReadonlySet<string>;
  readonly #lines: Excerpt;
  readonly #exact: boolean;
  #budget = MAX_NODES;

  constructor(ledger: Ledger, node: Data, place: { fence: Fence; pointer: string; language: string }) {
    this.#ledger = ledger;
    this.#fence = place.fence;
    this.#pointer = place.pointer;
    this.#language = place.language;
    this.#samples = new Set(samplesOf(node.sample));
    this.#lines = ofSpan(place.fence.codeSpan, ledger.document.text);
    this.#exact = this.#lines.text === place.fence.code;
  }

  read(): unknown {
    const { code } = this.#fence;
    try {
      const document = parseDocument(code, { schema: 'failsafe', uniqueKeys: false, lineCounter: new LineCounter(), logLevel: 'silent' });
      const [error] = document.errors;
      if (error) return this.#unparsable(error.message.split('\n')[0]!.replace(/ at line \d.*$/, ''), error.pos[0]);
      return this.#value(document.contents as Node | null, this.#pointer, { document, depth: 0 });
    } catch {
      return this.#unparsable('too deeply nested or too many aliases', 0);
    }
  }

  #unparsable(reason: string, at: number): string {
    const span = this.#exact ? this.#lines.span(at, Math.min(at + 1, this.#lines.text.length)) : this.#fence.codeSpan;
    this.#ledger.notes.push({ code: 'data-unparsable', span, pointer: this.#pointer, data: { language: this.#language, reason } });
    return this.#fence.code;
  }

  #value(node: Node | null, pointer: string, at: { document: YamlDocument; depth: number }): unknown {
    if (--this.#budget < 0 || at.depth > MAX_DEPTH) throw new Error('limit');
    if (node === null) return null;
    const source = node.range ? this.#fence.code.slice(node.range[0], node.range[1]).trim() : '';
    if (this.#exact && node.range) this.#ledger.places.set(pointer, this.#lines.span(node.range[0], node.range[0] + source.length));
    if (this.#samples.has(source)) return null;
    const below = { ...at, depth: at.depth + 1 };
    if (isMap(node)) return this.#map(node.items, pointer, below);
    if (isSeq(node))
      return node.items.map((item, i) => this.#value((isPair(item) ? item.value : item) as Node | null, `${pointer}/${i}`, below));
    if (isScalar(node)) return scalarOf(node.source ?? String(node.value ?? ''), node.type === 'PLAIN');
    return this.#value((node as { resolve?: (document: YamlDocument) => Node | undefined }).resolve?.(at.document) ?? null, pointer, below);
  }

  #map(pairs: { key: unknown; value: unknown }[], pointer: string, at: { document: YamlDocument; depth: number }): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    for (const pair of pairs) {
      const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value ?? '')) : String(pair.key);
      const below = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (Object.hasOwn(object, key)) this.#duplicate(key, below, pair.key);
      const value = this.#value(pair.value as Node | null, below, at);
      // As an own property even for `__proto__`.
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    }
    return object;
  }

  #duplicate(key: string, pointer: string, node: unknown): void {
    const range = isScalar(node) ? node.range : null;
    const span = this.#exact && range ? this.#lines.span(range[0], range[1]) : this.#fence.codeSpan;
    this.#ledger.notes.push({ code: 'data-duplicate-key', span, pointer, data: { key } });
  }
}

function scalarOf(text: string, plain: boolean): string | boolean | null {
  if (!plain) return text;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return /^(?:|~|null|Null|NULL)$/.test(text) ? null : text;
}

/** Values of a sample that stand for something to fill: slots, and choices such as `true/false`. */
export function samplesOf(sample: string): string[] {
  return sample.split('\n').flatMap((line) => {
    const choice = /[:=-]\s+([^\s:]+\/[^\s:]+)\s*$/.exec(line)?.[1];
    const slots = slotsIn(line).map((slot) => slot.spelling);
    return choice && slots.length === 0 && choicesIn(choice) !== null ? [choice] : slots;
  });
}
