/** A sign of a secret. */
export interface Sign {
  pattern: RegExp;
  /** True where it holds an underscore, with at most `REACH` characters on each side: it is looked for around underscores only. */
  isUnderscored: boolean;
}

const REACH = 12;

/** A text that is searched for signs. Hardly any text has many underscores: for most signs, next to nothing is looked through. */
export class SearchedText {
  readonly #whole: string;
  readonly #underscored: string;

  constructor(text: string) {
    this.#whole = text;
    this.#underscored = aroundUnderscores(text);
  }

  hasOne(signs: readonly Sign[]): boolean {
    return signs.some(({ pattern, isUnderscored }) => pattern.test(isUnderscored ? this.#underscored : this.#whole));
  }
}

function aroundUnderscores(text: string): string {
  let around = '';
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + REACH)) {
    around += `${text.slice(Math.max(0, at - REACH), at + 2 * REACH)}\n`;
  }
  return around;
}
