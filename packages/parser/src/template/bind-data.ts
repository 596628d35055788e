import { rememberedOf } from '../remembered.ts';
import type { Fence } from '../unit.ts';
import { isOptional, pointerOf, type Bound, type Ledger } from './bound.ts';
import type { DataNode, DataPair } from './data-node.ts';
import { ofSpan, type Excerpt } from './excerpt.ts';
import { plainYaml } from './plain-yaml.ts';
import type { Range } from './range.ts';
import { choicesIn, slotsIn } from './slots.ts';
import type { Code, Data } from './types.ts';
import { yamlData, type YamlError } from './yaml-data.ts';

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

// The value of a fenced block, with the place of each value in it.
class DataReader {
  readonly #ledger: Ledger;
  readonly #fence: Fence;
  readonly #pointer: string;
  readonly #language: string;
  readonly #samples: ReadonlySet<string>;
  readonly #lines: Excerpt;
  readonly #exact: boolean;

  constructor(ledger: Ledger, node: Data, place: { fence: Fence; pointer: string; language: string }) {
    this.#ledger = ledger;
    this.#fence = place.fence;
    this.#pointer = place.pointer;
    this.#language = place.language;
    this.#samples = samplesOfNode(node);
    this.#lines = ofSpan(place.fence.codeSpan, ledger.document.text);
    this.#exact = this.#lines.text === place.fence.code;
  }

  read(): unknown {
    const { code } = this.#fence;
    const plain = plainYaml(code);
    if (plain) return this.#value(plain, this.#pointer);
    const read = yamlData(code);
    return 'error' in read ? this.#unparsable(read.error) : this.#value(read.node, this.#pointer);
  }

  #unparsable({ reason, at }: YamlError): string {
    const span = this.#exact ? this.#lines.span(at, Math.min(at + 1, this.#lines.text.length)) : this.#fence.codeSpan;
    this.#ledger.notes.push({ code: 'data-unparsable', span, pointer: this.#pointer, data: { language: this.#language, reason } });
    return this.#fence.code;
  }

  #value(node: DataNode | null, pointer: string): unknown {
    if (node === null) return null;
    if (this.#exact) this.#ledger.places.set(pointer, this.#lines.span(node.start, node.end));
    if (this.#samples.has(this.#fence.code.slice(node.start, node.end))) return null;
    if (node.kind === 'map') return this.#map(node.pairs, pointer);
    if (node.kind === 'list') return node.items.map((item, i) => this.#value(item, `${pointer}/${i}`));
    return scalarOf(node.text, node.plain);
  }

  #map(pairs: readonly DataPair[], pointer: string): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    for (const { key, place, value } of pairs) {
      const below = `${pointer}/${/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`;
      if (Object.hasOwn(object, key)) this.#duplicate(key, below, place);
      const read = this.#value(value, below);
      // An own property even then.
      if (key === '__proto__') Object.defineProperty(object, key, { value: read, enumerable: true, configurable: true, writable: true });
      else object[key] = read;
    }
    return object;
  }

  #duplicate(key: string, pointer: string, place: Range | null): void {
    const span = this.#exact && place ? this.#lines.span(place.start, place.end) : this.#fence.codeSpan;
    this.#ledger.notes.push({ code: 'data-duplicate-key', span, pointer, data: { key } });
  }
}

function scalarOf(text: string, plain: boolean): string | boolean | null {
  if (!plain) return text;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return /^(?:|~|null|Null|NULL)$/.test(text) ? null : text;
}

const samplesOfNode = rememberedOf(({ sample }: Data): ReadonlySet<string> => new Set(samplesOf(sample)));

/** Values of a sample that stand for something to fill: slots, and choices such as `true/false`. */
export function samplesOf(sample: string): string[] {
  return sample.split('\n').flatMap((line) => {
    const choice = /[:=-]\s+([^\s:]+\/[^\s:]+)\s*$/.exec(line)?.[1];
    const slots = slotsIn(line).map((slot) => slot.spelling);
    return choice && slots.length === 0 && choicesIn(choice) !== null ? [choice] : slots;
  });
}
