// Collects the tests of the linter's own test files, so that they can be run one by one, again and again, in one process.
import { format } from 'node:util';
import { expect } from 'vitest';

/**
 * A test with the names of the groups it stands in.
 * @typedef {{ name: string, run: () => unknown }} Test
 */

/** What a bundled test file imports in place of `vitest`. */
export const STAND_IN = 'export const { describe, test, expect } = globalThis.afterwordSuite;';

/**
 * Takes the place of `vitest` for test files that are loaded from now on.
 * @returns {Test[]} the tests that they define, in their order
 */
export function collectTests() {
  const tests = [];
  const groups = [];
  const describe = (name, body) => {
    groups.push(name);
    body();
    groups.pop();
  };
  const test = (name, run) => tests.push({ name: [...groups, name].join(' > '), run });
  globalThis.afterwordSuite = { describe: withEach(describe), test: withEach(test), expect };
  return tests;
}

function withEach(define) {
  const each = (cases) => (name, body) => {
    for (const one of cases) {
      const values = Array.isArray(one) ? one : [one];
      define(named(name, values), () => body(...values));
    }
  };
  return Object.assign(define, { each });
}

// Only as many values as the name has places for; the rest would be appended.
function named(name, values) {
  const places = name.match(/%[sdijo]/g)?.length ?? 0;
  return format(name, ...values.slice(0, places));
}
