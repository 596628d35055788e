import { tmpdir } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { run, type Command } from '../child.ts';

const script = (text: string, env: Record<string, string> = {}): Command => ({ program: process.execPath, args: ['-e', text], env });

afterEach(() => vi.unstubAllEnvs());

test('findings are no failure, anything else is', () => {
  expect(run(script('console.log("one"); console.error("two"); process.exitCode = 1'), tmpdir()).output).toMatch(/one\n(.*\n)*two\n/);
  expect(() => run(script('console.error("broken"); process.exitCode = 2'), tmpdir())).toThrow(/exit code 2\nbroken/);
});

test('nothing of the surroundings but the path reaches the command', () => {
  vi.stubEnv('NODE_OPTIONS', '--no-deprecation');
  const { output } = run(
    script('console.log([process.env.OWN, process.env.NODE_OPTIONS, Boolean(process.env.PATH)].join())', { OWN: '1' }),
    tmpdir(),
  );
  expect(output).toMatch(/^1,,true\n/);
});

test('memory is that of the command and not of who started it', () => {
  const large = Buffer.alloc(300 * 1024 * 1024, 1);
  const { ms, peakMiB } = run(script(''), tmpdir());
  expect(large.length).toBeGreaterThan(0);
  expect(ms).toBeGreaterThan(0);
  if (peakMiB !== null) expect(peakMiB).toBeLessThan(200);
});
