import { plainText } from '@afterword/parser';
import { nearest, type Postmortem } from '@afterword/schema';
import { compareValues } from './compare.ts';
import { comparableField, fieldOf, knownValues } from './fields.ts';
import { folded } from './folded.ts';
import { periodOf } from './period.ts';
import { QueryError } from './query-error.ts';
import type { Field } from './schema-fields.ts';

/** Whether an incident meets a condition. */
export type Condition = (postmortem: Postmortem) => boolean;

type Operator = '=' | '<' | '<=' | '>' | '>=' | '~';

/** Whether one known value meets a comparison. */
type Test = (value: unknown) => boolean;

interface Comparison {
  field: Field;
  operator: Operator;
  wanted: string;
}

const FORM = /^\s*(!?)\s*([A-Za-z][\w.]*)\s*(?:(>=|<=|!=|!~|==|=|>|<|~)(.*))?$/s;

const EXAMPLE = "such as 'severity.level>=high', 'services~checkout', 'date<2026-01-01' or '!endedAt'";

/**
 * Reads a condition: `field`, `!field`, or a comparison by `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains) or `!~`. One value of
 * a list is enough; for `!=` and `!~` no value may fit. An unknown value meets no comparison.
 *
 * @throws QueryError for a mistake in it
 */
export function conditionOf(text: string): Condition {
  const [, not, name = '', sign, right = ''] = FORM.exec(text) ?? [];
  if (name === '') throw new QueryError(`expected a condition ${EXAMPLE}`);
  if (sign === undefined) return existence(fieldOf(name), not === '!');
  if (not === '!')
    throw new QueryError(`unexpected \`!\` before a comparison, expected \`${name}!=…\`, \`${name}!~…\` or \`!${name}\` alone`);
  const field = comparableField(name);
  const wanted = right.trim();
  if (wanted === '') throw new QueryError(`missing value after \`${sign}\`; \`!${name}\` finds what has none`);
  const negative = sign.startsWith('!');
  const operator = sign.replace('!', '').replace('==', '=') as Operator;
  const test = testOf({ field, operator, wanted });
  return (postmortem) => {
    const values = knownValues(postmortem, field);
    return values.length > 0 && values.some(test) !== negative;
  };
}

// The name of a yes or no is the question itself.
function existence(field: Field, not: boolean): Condition {
  return (postmortem) => {
    const values = knownValues(postmortem, field);
    return (field.kind === 'boolean' ? values.includes(true) : values.length > 0) !== not;
  };
}

function testOf(comparison: Comparison): Test {
  const { field, operator } = comparison;
  if (operator === '~' && field.kind !== 'text')
    throw new QueryError(`unexpected \`~\` for \`${field.name}\`, which is no text; expected =, !=, <, <=, > or >=`);
  return TESTS[field.kind](comparison);
}

const TESTS: Record<Field['kind'], (comparison: Comparison) => Test> = {
  text: textTest,
  number: ({ field, operator, wanted }) => {
    if (!/^-?\d+(?:\.\d+)?$/.test(wanted)) throw unexpected(field, wanted, 'a number');
    return (value) => holds(operator, Number(value) - Number(wanted));
  },
  boolean: ({ field, operator, wanted }) => {
    const word = folded(wanted);
    if (operator !== '=' || (word !== 'true' && word !== 'false')) throw unexpected(field, wanted, '= or != with true or false');
    return (value) => String(value) === word;
  },
  date: ({ field, operator, wanted }) => {
    const test = dayTest(operator, wanted);
    if (test === null) throw unexpected(field, wanted, 'a date YYYY-MM-DD, a month YYYY-MM or a year YYYY');
    return test;
  },
  instant: instantTest,
  level: levelTest,
  object: ({ field }) => {
    throw new QueryError(`\`${field.name}\` is no single value`);
  },
};

function textTest({ field, operator, wanted }: Comparison): Test {
  const word = folded(wanted);
  if (word === '') throw unexpected(field, wanted, 'letters or digits');
  // Emphasis and links do not count where a text is Markdown.
  const forms = (value: unknown): string[] => [folded(String(value)), folded(plainText(String(value)))];
  if (operator === '=') return (value) => forms(value).includes(word);
  if (operator === '~') return (value) => forms(value).some((form) => form.includes(word));
  return (value) => holds(operator, compareValues(value, wanted, field));
}

// A day in the zone that the document gives the instant in.
function instantTest({ field, operator, wanted }: Comparison): Test {
  const byDay = dayTest(operator, wanted);
  if (byDay) return (value) => byDay(String(value).slice(0, 10));
  const instant = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2})$/i.test(wanted) ? Date.parse(wanted) : Number.NaN;
  if (Number.isNaN(instant)) throw unexpected(field, wanted, 'a date YYYY-MM-DD, or an instant with its zone such as 2026-01-31T14:00Z');
  return (value) => holds(operator, Date.parse(String(value)) - instant);
}

function dayTest(operator: Operator, wanted: string): Test | null {
  const period = periodOf(wanted);
  if (period === null) return null;
  return (value) => {
    const day = String(value);
    if (day < period.first) return holds(operator, -1);
    return holds(operator, day > period.last ? 1 : 0);
  };
}

function levelTest({ field, operator, wanted }: Comparison): Test {
  const word = field.words.find((one) => folded(one) === folded(wanted));
  if (word === undefined) {
    const meant = nearest(wanted, field.words);
    throw unexpected(field, wanted, `one of ${field.words.join(', ')}${meant === null ? '' : `; did you mean ${meant}?`}`);
  }
  return (value) => holds(operator, compareValues(value, word, field));
}

function holds(operator: Operator, difference: number): boolean {
  if (difference === 0) return operator !== '<' && operator !== '>';
  return operator.startsWith(difference < 0 ? '<' : '>');
}

function unexpected({ name }: Field, wanted: string, expected: string): QueryError {
  return new QueryError(`unexpected value \`${wanted}\` for \`${name}\`, expected ${expected}`);
}
