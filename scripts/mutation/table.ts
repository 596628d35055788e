// Writes the table of docs/mutation.md from Stryker's report, and fails where a rule is below the floor.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** What Stryker says of one mutant, in the statuses of its report schema. */
interface Mutant {
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError' | 'RuntimeError' | 'Pending';
}

interface MutationReport {
  /** By path from the repository root. */
  files: Record<string, { mutants: Mutant[] }>;
}

/** Mutants of a rule by what became of them. */
interface Tally {
  killed: number;
  timeout: number;
  survived: number;
  noCoverage: number;
}

const REPORT = 'reports/mutation.json';
const PAGE = 'docs/mutation.md';
const BEGIN = '<!-- table: generated from reports/mutation.json by `pnpm mutation` -->';
const END = '<!-- end of the table -->';
/** Least share of detected mutants of a rule, in percent. */
const FLOOR = 80;

const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as MutationReport;
const tallies = new Map(
  Object.entries(files)
    .map(([path, { mutants }]) => [path.replace(/^.*\/rules\/(.*)\.ts$/, '$1'), tallyOf(mutants)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
await writeTable();
const weak = [...tallies].filter(([, tally]) => scoreOf(tally) < FLOOR).map(([id]) => id);
if (weak.length > 0) {
  console.error(`Below ${FLOOR} %: ${weak.join(', ')}`);
  process.exitCode = 1;
}

function tallyOf(mutants: readonly Mutant[]): Tally {
  const count = (status: Mutant['status']): number => mutants.filter((mutant) => mutant.status === status).length;
  return { killed: count('Killed'), timeout: count('Timeout'), survived: count('Survived'), noCoverage: count('NoCoverage') };
}

/** Share of the valid mutants that a test noticed, in percent; a mutant that never comes to an end is noticed. */
function scoreOf({ killed, timeout, survived, noCoverage }: Tally): number {
  const valid = killed + timeout + survived + noCoverage;
  return valid === 0 ? 100 : (100 * (killed + timeout)) / valid;
}

async function writeTable(): Promise<void> {
  const text = readFileSync(PAGE, 'utf8');
  const total = [...tallies.values()].reduce(sumOf);
  const rows = [...tallies].map(([id, tally]) => rowOf(`[${id}](rules/${id}.md)`, tally));
  const table = `| rule | score | killed | timeout | survived | no coverage |\n| --- | --: | --: | --: | --: | --: |\n${[rowOf('all', total), ...rows].join('\n')}`;
  const measured = `Measured on ${new Date().toISOString().slice(0, 10)}: ${shareOf(total)} in all, ${shareOf(weakest())} in the weakest rule.`;
  const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length);
  const whole = `${before}\n\n${measured}\n\n${table}\n\n${text.slice(text.indexOf(END))}`;
  writeFileSync(PAGE, await format(whole, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
}

function sumOf(a: Tally, b: Tally): Tally {
  return {
    killed: a.killed + b.killed,
    timeout: a.timeout + b.timeout,
    survived: a.survived + b.survived,
    noCoverage: a.noCoverage + b.noCoverage,
  };
}

function weakest(): Tally {
  return [...tallies.values()].reduce((a, b) => (scoreOf(b) < scoreOf(a) ? b : a));
}

function rowOf(name: string, tally: Tally): string {
  return `| ${name} | ${shareOf(tally)} | ${tally.killed} | ${tally.timeout} | ${tally.survived} | ${tally.noCoverage} |`;
}

function shareOf(tally: Tally): string {
  return `${Math.floor(scoreOf(tally))} %`;
}
