// Values that say a value will come. They are reported as what they are, by one rule.

const PROMISES: ReadonlySet<string> = new Set([
  'tba',
  'tbc',
  'tbd',
  'todo',
  'to do',
  'fixme',
  '未定',
  '待定',
  '要検討',
  ...['determined', 'decided', 'defined', 'confirmed', 'assigned', 'announced', 'scheduled', 'added', 'done'].map((what) => `to be ${what}`),
  'por definir',
  'a definir',
  'pendiente',
  'pendente',
  'à définir',
]);

/** The first two letters of a promise, with marks before and between them; nearly every text begins otherwise. */
const BEGINNING = /^[\s*_`[\]()（）]*(?:[?未待要à]|[tfpax][*_`[\]()（）]*[boiex\s])/i;

/** False for nearly every text that is no promise. */
export function mayBePromise(text: string): boolean {
  return BEGINNING.test(text);
}

/** True for `TBD`, `TODO`, `???` and the like: no value, but a promise of one. */
export function isPromise(text: string): boolean {
  if (!mayBePromise(text)) return false;
  const bare = text.replaceAll(/[*_`[\]()（）]/g, '').trim();
  const words = bare.replace(/[.!:]$/, '').toLowerCase();
  return PROMISES.has(words.replaceAll(/\s+/g, ' ')) || /^(?:\?+|x{3,})$/.test(words);
}

const NOTHING: ReadonlySet<string> = new Set(['n/a', 'na', 'none', 'nil', 'null', 'なし', '无', '無', 'ninguno', 'nenhum']);

/** True for what stands in a cell or field to show that there is nothing: empty, a dash, `N/A`. */
export function saysNothing(text: string): boolean {
  return /^[\s*_.…\-\u058A\u05BE\u1400\u1806\u2010-\u2015\u2E17\u2E1A\u2E3A\u2E3B\u2E40\u2E5D\u301C\u3030\u30A0\uFE31\uFE32\uFE58\uFE63\uFF0D]*$/.test(text) || NOTHING.has(text.trim().replace(/\.$/, '').toLowerCase());
}
