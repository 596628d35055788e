import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFile, keepFile, type CacheEnvironment } from '@afterword/workspace';
import { codeOf, compiledFile, packedCode, unpackedCode, type CompiledCode } from './compiled-code.ts';
import { growHeapFreely } from './heap-growth.ts';
import { version } from './version.ts';

/** The files of the command, which are CommonJS modules. */
export interface Program {
  /** Exports of a file. */
  load(name: string): unknown;
  /** Keeps the compiled code for the next run, where it is new. */
  close(exitCode: number): Promise<void>;
}

interface Invocation {
  args: readonly string[];
  env: CacheEnvironment;
}

/**
 * Opens the program in a folder. Compiling it takes longer than a short run itself: what V8 made of the files in an earlier run of the same
 * subcommand is used, and kept where there is none. That file only saves work: one that is missing, damaged, of other sources or of another
 * Node, or that cannot be written, is none. Node's own cache is not asked (`module.enableCompileCache`): Node 20 has none, and it keeps no
 * functions that were compiled when they were first called.
 */
export function openProgram(folder: string, { args, env }: Invocation): Program {
  const file = env['NODE_DISABLE_COMPILE_CACHE'] ? null : codeFile(folder, { args, env });
  const files = new ProgramFiles(folder, file === null ? NONE : keptIn(file));
  return {
    load: (name) => files.load(name),
    async close(exitCode) {
      // A run that failed has run little of the code, and a long one has given up again what it began with.
      if (file === null || !files.isNew || exitCode === 2 || isLong()) return;
      // Code is kept together with the settings of this moment, and the next run starts with those that this one started with.
      await growHeapFreely();
      keepFile(file, () => packedCode(files.compiled()));
    },
  };
}

const NONE: CompiledCode = new Map();

/** Microseconds of processor time. In a longer run V8 drops functions that were not called for some collections of garbage. */
const LONGEST_RUN = 8_000_000;

function isLong(): boolean {
  const { user, system } = process.cpuUsage();
  return user + system > LONGEST_RUN;
}

// Each subcommand has a file of its own, with the functions that it calls.
function codeFile(folder: string, { args, env }: Invocation): string | null {
  const subcommand = args.find((arg) => /^[a-z]+$/.test(arg)) ?? 'afterword';
  const of = [folder, version, process.version, process.arch].join('\n');
  return cacheFile(env, { of, ending: 'code', start: `${subcommand}-` });
}

function keptIn(file: string): CompiledCode {
  try {
    return unpackedCode(readFileSync(file));
  } catch {
    return NONE;
  }
}

const OPENING = Buffer.from('(function (exports, require, module, __filename, __dirname) {');
const CLOSING = Buffer.from('\n})');

// Joined as bytes: V8 would copy a text that is made of several.
function wrapped(source: Buffer): string {
  return Buffer.concat([OPENING, source, CLOSING]).toString('utf8');
}

/** Loads CommonJS modules that `require` each other by `./<name>`; all else is found as ever. */
class ProgramFiles {
  readonly #folder: string;
  #kept: CompiledCode;
  #isKeptTaken = false;
  readonly #require: NodeJS.Require;
  readonly #modules = new Map<string, { exports: unknown }>();
  readonly #scripts = new Map<string, { source: Buffer; script: Script }>();
  #isNew = false;

  constructor(folder: string, kept: CompiledCode) {
    this.#folder = folder;
    this.#kept = kept;
    this.#require = createRequire(join(folder, 'run.cjs'));
  }

  /** Whether a file was compiled for which no code was kept. */
  get isNew(): boolean {
    return this.#isNew;
  }

  load(name: string): unknown {
    const known = this.#modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#modules.set(name, module);
    const require = (id: string): unknown => (id.startsWith('./') ? this.load(id.slice(2)) : this.#require(id));
    const start = this.#script(name).runInThisContext() as (...args: unknown[]) => void;
    start(module.exports, require, module, join(this.#folder, name), this.#folder);
    return module.exports;
  }

  #script(name: string): Script {
    const source = readFileSync(join(this.#folder, name));
    const cachedData = codeOf(source, this.#kept.get(name)) ?? undefined;
    const script = new Script(wrapped(source), {
      filename: join(this.#folder, name),
      cachedData,
    });
    this.#note(script.cachedDataRejected);
    this.#scripts.set(name, { source, script });
    return script;
  }

  // All code was kept under the same settings: where V8 took some of it and refuses other, this run has changed its settings meanwhile.
  #note(isRejected: boolean | undefined): void {
    if (isRejected === false) this.#isKeptTaken = true;
    else if (isRejected === undefined) this.#isNew = true;
    else if (!this.#isKeptTaken) {
      this.#isNew = true;
      this.#kept = NONE;
    }
  }

  /** Compiled code of all files that were loaded, and of those that earlier runs did. */
  compiled(): CompiledCode {
    const compiled = new Map(this.#kept);
    for (const [name, { source, script }] of this.#scripts) compiled.set(name, compiledFile(source, script.createCachedData()));
    return compiled;
  }
}
