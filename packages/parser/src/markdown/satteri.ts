import type { Block, BlockKind } from './block.ts';
import { loadNative, type Native } from './native.ts';

// Layout of a serialized tree, as in satteri's own `generated/arena-layout.js`: a header and nodes of fixed size, all numbers
// little-endian and of 32 bits, except a node's type (8 bits).
const MAGIC = 0x5241444d;
const HEADER = { nodeSize: 8, nodesAt: 16, childrenAt: 24 } as const;
const NODE = { type: 4, start: 12, end: 16, firstChild: 36, children: 40 } as const;

const KINDS: Record<number, BlockKind> = {
  1: 'paragraph',
  2: 'heading',
  3: 'rule',
  4: 'quote',
  5: 'list',
  6: 'item',
  7: 'html',
  8: 'code',
  9: 'definition',
  21: 'table',
  22: 'row',
  23: 'cell',
};
const LEAVES: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'rule', 'html', 'code', 'definition', 'cell']);

/** Tables, and nothing else beyond CommonMark. */
const OPTIONS = 1 << 1;

let native: Native | null = null;

/** Loads the native engine and tries it. Throws an error that says why it cannot be used. */
export function loadSatteri(): void {
  native = loadNative();
  if (
    satteriBlocks('a\n\n- b')
      .map(({ kind }) => kind)
      .join() !== 'paragraph,list'
  )
    throw new Error('satteri answers in an unknown form');
}

/** Blocks of a text by satteri, which must be loaded. */
export function satteriBlocks(source: string): Block[] {
  const handle = native!.createMdastHandle(source, OPTIONS, true);
  try {
    return blocksIn(native!.serializeHandle(handle));
  } finally {
    native!.dropHandle(handle);
  }
}

function blocksIn({ buffer, byteOffset, byteLength }: Uint8Array): Block[] {
  const view = new DataView(buffer, byteOffset, byteLength);
  const at = (offset: number): number => view.getUint32(offset, true);
  if (at(0) !== MAGIC) throw new Error('satteri answers in an unknown form');
  const nodeSize = at(HEADER.nodeSize);
  const nodesAt = at(HEADER.nodesAt);
  const childrenAt = at(HEADER.childrenAt);
  const top: Block[] = [];
  const open: { node: number; into: Block[] }[] = [{ node: nodesAt, into: top }];
  for (let next = open.pop(); next; next = open.pop()) {
    const first = childrenAt + 4 * at(next.node + NODE.firstChild);
    const count = at(next.node + NODE.children);
    for (let i = 0; i < count; i++) {
      const node = nodesAt + nodeSize * at(first + 4 * i);
      const kind = KINDS[view.getUint8(node + NODE.type)];
      if (!kind) continue;
      const block: Block = { kind, span: { start: at(node + NODE.start), end: at(node + NODE.end) }, children: [] };
      next.into.push(block);
      if (!LEAVES.has(kind)) open.push({ node, into: block.children });
    }
  }
  return top;
}
