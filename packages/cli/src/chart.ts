import stringWidth from 'string-width';

/** What charts are drawn with. */
export interface Chart {
  /** A bar whose length is to `width` as the value is to the largest one. A value above 0 is never invisible. */
  bar(value: number, largest: number, width: number): string;
  /** One character a value; 0 is the lowest, any value above it at least the second lowest. */
  spark(values: readonly number[]): string;
}

const UNICODE: Chart = chartWith([' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'], ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']);
const ASCII: Chart = chartWith([' ', '#'], ['_', '.', '-', '=', '+', '*', '#', '@']);

/** Block characters, or ASCII where the terminal is known not to show them. */
export function chartFor(environment: Record<string, string | undefined>, platform: string): Chart {
  return showsBlocks(environment, platform) ? UNICODE : ASCII;
}

// As POSIX says, the first of these that is set and not empty counts. The console of Linux and the old one of Windows lack the characters.
function showsBlocks(
  { LC_ALL, LC_CTYPE, LANG, TERM, WT_SESSION, TERM_PROGRAM }: Record<string, string | undefined>,
  platform: string,
): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG || '';
  if (locale !== '') return TERM !== 'linux' && /utf-?8/i.test(locale);
  return platform === 'win32' ? Boolean(WT_SESSION || TERM_PROGRAM || TERM) : TERM !== 'linux';
}

function chartWith(parts: readonly string[], heights: readonly string[]): Chart {
  const whole = parts.length - 1;
  return {
    bar(value, largest, width) {
      if (value <= 0 || largest <= 0) return '';
      const units = Math.max(1, Math.round((value / largest) * width * whole));
      const rest = units % whole;
      return parts[whole]!.repeat(Math.floor(units / whole)) + (rest > 0 ? parts[rest]! : '');
    },
    spark(values) {
      const largest = Math.max(0, ...values);
      return values.map((value) => heights[value <= 0 ? 0 : Math.max(1, Math.round((value / largest) * (heights.length - 1)))]!).join('');
    },
  };
}

export type Align = 'left' | 'right';

/** Rows as aligned columns with two spaces between them, none at the end of a line. */
export function columns(rows: readonly (readonly string[])[], aligns: readonly Align[]): string[] {
  const widths = aligns.map((_, i) => Math.max(0, ...rows.map((row) => stringWidth(row[i] ?? ''))));
  return rows.map((row) =>
    aligns
      .map((align, i) => {
        const cell = row[i] ?? '';
        const space = ' '.repeat(widths[i]! - stringWidth(cell));
        return align === 'left' ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}
