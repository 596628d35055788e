/**
 * Microseconds the reference engine takes for each thing of a document, measured on one core of a 2020s server. What
 * makes it look back or ahead is multiplied with the size of what it looks over, so hostile text stands out by orders of
 * magnitude, while prose, lists and tables stay near what they truly take.
 */
export const WORK = {
  char: 0.8,
  line: 40,
  item: 120,
  row: 50,
  pipe: 35,
  container: 15,
  /** A column of indentation: every open list looks at it. */
  indent: 8,
  mark: 35,
  bracket: 35,
  /** `][`: the label of a reference is read up to 999 characters far. */
  reference: 130,
  /** An ended container or an underlined heading, times the lines above it: the engine copies its events. */
  splice: 0.15,
  /** An emphasis mark or closing bracket, times the events of its paragraph. */
  lookBack: 0.03,
  events: { reference: 10, other: 4 },
  /** An opening without its end, times the characters of its paragraph. */
  lookAhead: { html: 0.07, title: 0.08, ticks: 0.8 },
  /** Lines of one paragraph, squared: in a quote or list each may be a lazy continuation. */
  lazyLines: 0.04,
} as const;
