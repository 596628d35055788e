// A test runner for Stryker: the tests of the rules in one process, with a mutant switched on or off between two runs. A runner
// that starts anew for each mutant loads all rules and the parser each time, which takes longer than the tests themselves.
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { bundledRequire } from '../bundled-require.mjs';
import { ownFolders } from '../own-folders.mjs';
import { collectTests, STAND_IN } from './suite.mjs';

// Tests that run rules on documents, without a child process. The contract test runs each rule on its fixtures.
const TEST_FILES = ['contract', 'base-version', 'template-fit'].map((name) => `packages/linter/test/${name}.test.ts`);
const PACKAGES = ['schema', 'parser', 'linter'];
const CONDITIONS = ['development', 'import', 'node'];
/** Where mutated code looks for its state. */
const NAMESPACE = '__stryker__';
const RULE_FILE = /packages\/linter\/src\/rules\/(.+)\.ts$/;

class RuleTestRunner {
  /** The state that mutated code reads: which mutant is on, and where it counts what was reached. */
  #state = (globalThis[NAMESPACE] ??= {});
  #folder = resolve('.stryker-bundle');
  #require = createRequire(import.meta.url);
  #tests = [];
  /** The mutant that was on while the tests were loaded; null for none. */
  #loadedWith = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    await bundleTests(join(this.#folder, 'tests.cjs'));
  }

  async dryRun() {
    this.#state.mutantCoverage = { static: {}, perTest: {} };
    this.#load(null);
    const tests = this.#tests.map((test) => this.#run(test));
    const { mutantCoverage } = this.#state;
    delete this.#state.mutantCoverage;
    return { status: 'complete', tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const loading = mutantActivation === 'static' ? activeMutant.id : null;
    this.#state.activeMutant = undefined;
    Object.assign(this.#state, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    try {
      if (loading !== null || this.#loadedWith !== null) this.#load(loading);
    } catch (error) {
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    }
    this.#state.activeMutant = activeMutant.id;
    return this.#verdict(this.#testsFor(activeMutant.fileName, testFilter), hitLimit);
  }

  dispose() {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #load(mutant) {
    const file = join(this.#folder, 'tests.cjs');
    delete this.#require.cache[file];
    this.#state.activeMutant = mutant ?? undefined;
    this.#state.currentTestId = undefined;
    this.#loadedWith = mutant;
    this.#tests = collectTests();
    this.#require(file);
  }

  #run({ name, run }) {
    this.#state.currentTestId = name;
    const start = performance.now();
    const result = { id: name, name, timeSpentMs: 0 };
    try {
      run();
      return { ...result, status: 0, timeSpentMs: performance.now() - start };
    } catch (error) {
      return { ...result, status: 1, failureMessage: String(error?.message), timeSpentMs: performance.now() - start };
    }
  }

  // Where Stryker does not know which tests reach a mutant, those of the contract that are about other rules cannot.
  #testsFor(fileName, testFilter) {
    if (testFilter) {
      const ids = new Set(testFilter);
      return this.#tests.filter(({ name }) => ids.has(name));
    }
    const rule = RULE_FILE.exec(fileName.replaceAll('\\', '/'))?.[1];
    const ofContract = ({ name }) => /^[a-z]+\/[a-z-]+ > /.test(name);
    const own = this.#tests.filter(({ name }) => name.startsWith(`${rule} > `));
    return [...own, ...this.#tests.filter((test) => !ofContract(test))];
  }

  #verdict(tests, hitLimit) {
    let nrOfTests = 0;
    for (const test of tests) {
      nrOfTests++;
      const { status, id, failureMessage } = this.#run(test);
      if (this.#state.hitCount > hitLimit) return { status: 'timeout', reason: `Reached more than ${hitLimit} times` };
      if (status === 1) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }
}

// The packages are those of the folder that Stryker mutated, not the ones that `node_modules` leads to.
async function bundleTests(file) {
  mkdirSync(join(file, '..'), { recursive: true });
  const own = PACKAGES.map((name) => [`@afterword/${name}`, resolve(`packages/${name}/src/index.ts`)]);
  const bundle = await rolldown({
    input: 'tests',
    platform: 'node',
    tsconfig: false,
    external: [/^node:/],
    resolve: { conditionNames: CONDITIONS, alias: Object.fromEntries(own) },
    plugins: [testFiles(), bundledRequire(), ownFolders()],
    // Tests export nothing and are in packages that say they do nothing when they are loaded.
    treeshake: { moduleSideEffects: [{ test: /\.test\.ts$/, sideEffects: true }] },
    logLevel: 'warn',
  });
  await bundle.write({ file, format: 'cjs', codeSplitting: false });
}

/** @returns {import('rolldown').Plugin} */
function testFiles() {
  const texts = { tests: TEST_FILES.map((path) => `import ${JSON.stringify(resolve(path))};`).join('\n'), vitest: STAND_IN };
  return {
    name: 'test-files',
    resolveId: (id) => (id in texts ? `\0${id}` : null),
    load: (id) => texts[id.slice(1)] ?? null,
  };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', injectableClass: RuleTestRunner }];
