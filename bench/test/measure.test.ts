import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { countedFiles } from '../peers/checked.ts';
import { measure } from '../peers/measure.ts';
import type { Group, Task } from '../peers/row.ts';

const task = (documents: number, output: string): Task => ({
  documents,
  commands: [{ program: process.execPath, args: ['-e', `console.log(${JSON.stringify(output)})`] }],
  checked: countedFiles,
});
const groupOf = (ours: Task, theirs: Task): Group => ({
  warmUp: false,
  rows: [{ name: 'row', title: 'lint', ours, theirs, goal: { kind: 'ratio', target: 1, stretch: null } }],
});
const folder = (): string => tmpdir();

test('both sides of a row are measured in every round, no less than three of them', () => {
  const [ours, theirs] = [task(2, '2 files'), task(3, '3 files')];
  const done = measure(groupOf(ours, theirs), { rounds: 5, seconds: 0 }, folder);
  expect([ours, theirs].map((one) => done.get(one)!.ms.length)).toEqual([3, 3]);
});

test('a task of several rows is measured once in a round', () => {
  const [ours, theirs] = [task(2, '2 files'), task(3, '3 files')];
  const { rows } = groupOf(ours, theirs);
  const done = measure({ warmUp: false, rows: [...rows, ...rows] }, { rounds: 1, seconds: 60 }, folder);
  expect(done.get(ours)!.ms).toHaveLength(1);
});

test('a linter that leaves documents out is not measured', () => {
  const group = groupOf(task(2, '2 files'), task(2, '1 file'));
  expect(() => measure(group, { rounds: 1, seconds: 60 }, folder)).toThrow('checked 1 documents of 2');
});
