import { annotationsOf, reporters, summaryLine, type ReportContext } from '@afterword/linter';
import { ConfigError, Problem } from '@afterword/workspace';
import { check, type Checked } from './check.ts';
import { readEvent, type Event } from './event.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { countsOf } from './outputs.ts';
import { writeReport } from './report-files.ts';
import { Runner, type Environment } from './runner.ts';
import { failedSummary, summaryOf } from './summary.ts';
import { failureOf } from './verdict.ts';
import { version } from './version.ts';

/** Columns of the log. */
const WIDTH = 120;

/** Runs the step and returns its exit code, that of the command: 0 clean, 1 findings, 2 the job could not be done. Never throws. */
export async function run(env: Environment): Promise<0 | 1 | 2> {
  const runner = new Runner(env);
  try {
    const inputs = readInputs(env);
    const event = readEvent(env);
    const checked = await check(inputs, { event, env });
    tell(checked, { inputs, runner, event });
    writeReports(checked, { inputs, runner, env });
    const failure = failureOf(checked.report, inputs);
    // Errors have their annotations; other findings do not say why they fail the step.
    if (failure !== null && (checked.report.summary.errors === 0 || !inputs.annotations)) runner.error(failure);
    runner.output('outcome', failure === null ? 'success' : 'failure');
    return failure === null ? 0 : 1;
  } catch (error) {
    return giveUp(runner, error);
  }
}

interface Telling {
  inputs: Inputs;
  runner: Runner;
  event: Event;
}

function tell(checked: Checked, { inputs, runner, event }: Telling): void {
  const { report, notices, nothingChanged } = checked;
  for (const notice of notices) runner.notice(notice);
  if (nothingChanged !== null) runner.notice(nothingChanged);
  else runner.group(`Afterword ${version}: ${summaryLine(report)}`, reporters['pretty']!(report, contextOf(checked)));
  if (inputs.annotations && nothingChanged === null) runner.annotations(annotationsOf(report, notices.length));
  if (inputs.summary) runner.summary(summaryOf(checked, event.filesAddress));
  for (const [name, value] of Object.entries(countsOf(report))) runner.output(name, value);
}

function contextOf({ files }: Checked): ReportContext {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return { textOf: (path) => byPath.get(path)?.text() ?? null, shownPath: (path) => path, color: false, width: WIDTH };
}

interface Writing {
  inputs: Inputs;
  runner: Runner;
  env: Environment;
}

function writeReports(checked: Checked, { inputs, runner, env }: Writing): void {
  const place = { cwd: checked.cwd, workspace: env['GITHUB_WORKSPACE'] || checked.cwd };
  const wanted = [
    ['sarif-file', 'sarif', inputs.sarifFile],
    ['report-file', 'json', inputs.reportFile],
  ] as const;
  for (const [output, format, file] of wanted) {
    runner.output(output, file === null ? '' : writeReport(file, reporters[format]!(checked.report, contextOf(checked)), place));
  }
}

function giveUp(runner: Runner, error: unknown): 2 {
  const text = problemText(error);
  runner.error(text);
  runner.summary(failedSummary(text));
  runner.output('outcome', 'error');
  return 2;
}

function problemText(error: unknown): string {
  if (error instanceof ConfigError) {
    const lines = error.problems.map(
      ({ line, column, message, help }) => `${line}:${column}: ${message}${help === null ? '' : `; ${help}`}`,
    );
    return [error.message, ...lines].join('\n');
  }
  if (error instanceof Problem) return error.help === null ? error.message : `${error.message}\n${error.help}`;
  return `Unexpected failure: ${error instanceof Error ? error.message : String(error)}\nPlease report it.`;
}
