// Numbers that durations write as words, in English, Spanish, Portuguese, French and German.

const NUMBERS: Record<string, number> = {
  half: 0.5, 'half a': 0.5, 'half an': 0.5, a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, eighteen: 18, twenty: 20,
  'twenty-four': 24, 'twenty four': 24, thirty: 30, forty: 40, 'forty-five': 45, 'forty five': 45, 'forty-eight': 48, fifty: 50, sixty: 60, ninety: 90,
  un: 1, una: 1, une: 1, um: 1, uma: 1, eine: 1, einer: 1, dos: 2, dois: 2, duas: 2, deux: 2, zwei: 2, tres: 3, três: 3, trois: 3, drei: 3, cuatro: 4, quatro: 4, quatre: 4, vier: 4, cinco: 5, cinq: 5, fünf: 5,
};

/** What a number word stands for. */
export const AMOUNTS: ReadonlyMap<string, number> = new Map(Object.entries(NUMBERS));

/** All words as one pattern, longest first. */
export const NUMBER_WORD_PATTERN: string = [...AMOUNTS.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', '\\s');
