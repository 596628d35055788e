// Processor time of parsing and checking a document with each Markdown engine, as a ratio to what bare remark (CommonMark and tables) takes for
// the same text in the same run.
//
//   pnpm bench [--documents 1,100,1000] [--rounds 5]
import { factsOf, KnownDocuments, lintDocument, outsideOf, rules } from '@afterword/linter';
import { defaultTemplate, defaultVocabulary, parse, satteriProblem, type EngineChoice } from '@afterword/parser';
import { parseMarkdown } from '../packages/parser/src/markdown.ts';
import { postmortem } from './archive.ts';
import { bareRemark } from './bare-remark.mjs';
import { machine } from './machine.ts';
import { valueAfter } from './options.ts';
import { median } from './statistics.ts';

type Task = (text: string) => unknown;

const template = defaultTemplate();
const tasks: [string, Task][] = [
  ['bare remark', bareRemark()],
  ...tasksOf('remark'),
  ...(satteriProblem() === null ? tasksOf('satteri') : []),
];

function tasksOf(engine: EngineChoice): [string, Task][] {
  return [
    [`${engine}: blocks`, (text) => parseMarkdown(text, engine)],
    [`${engine}: parse`, (text) => parse(text, { engine })],
    [`${engine}: parse with template`, (text) => parse(text, { engine, template })],
    [`${engine}: parse and lint`, (text) => lint(text, engine)],
  ];
}

const recommended = rules.filter(({ preset }) => preset === 'recommended').map((rule) => ({ rule, severity: null, options: {} }));

function lint(text: string, engine: EngineChoice): unknown {
  const parsed = parse(text, { engine, template });
  return lintDocument({
    parsed,
    rules: recommended,
    template,
    vocabulary: defaultVocabulary,
    outside: outsideOf({ documents: new KnownDocuments([factsOf(parsed)], true), today: '2026-11-23' }),
  });
}

const counts = numbers('--documents', '1,100,1000');
const [rounds] = numbers('--rounds', '5');

const texts = Array.from({ length: Math.max(...counts) }, (_, i) => postmortem(i + 1));
const mean = texts.reduce((sum, text) => sum + text.length, 0) / texts.length / 1024;
console.log(machine());
console.log(
  `Documents of ${mean.toFixed(1)} KiB on average; median of ${rounds} rounds, tasks alternating; first call of a task not counted\n`,
);
for (const [, task] of tasks) for (const text of texts.slice(0, 20)) task(text);
for (const count of counts) console.table(measured(texts.slice(0, count)));

function measured(sample: string[]): Record<string, string | number>[] {
  const times = tasks.map((): number[] => []);
  // Processor time, since the machine may have other work. One document is too short for the clock, so small samples are repeated within a round.
  const repeats = Math.max(1, Math.round(50 / sample.length));
  for (let round = 0; round < rounds!; round++) {
    for (const [i, [, task]] of tasks.entries()) times[i]!.push(timed(task, sample, repeats));
  }
  const base = median(times[0]!);
  return tasks.map(([name], i) => {
    const time = median(times[i]!);
    return { documents: sample.length, task: name, 'ms per document': time.toFixed(2), ratio: (time / base).toFixed(2) };
  });
}

function timed(task: Task, sample: string[], repeats: number): number {
  const start = process.cpuUsage();
  for (let i = 0; i < repeats; i++) for (const text of sample) task(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / sample.length / repeats;
}

function numbers(flag: string, fallback: string): number[] {
  const values = (valueAfter(flag) ?? fallback).split(',').map(Number);
  if (!values.every((value) => Number.isInteger(value) && value > 0)) throw new Error(`${flag} needs numbers above 0, such as ${fallback}`);
  return values;
}
