import { satteriProblem, SATTERI_VERSION, type EngineChoice } from '@afterword/parser';
import { Problem } from '../problem.ts';

/**
 * The engine that was asked for.
 *
 * @throws Problem when it is not available here
 */
export function checkedEngine(engine: EngineChoice): EngineChoice {
  const problem = engine === 'satteri' ? satteriProblem() : null;
  if (problem === null) return engine;
  throw new Problem(
    `Missing Markdown engine satteri: ${problem}`,
    `install it with \`npm install satteri@${SATTERI_VERSION}\`, or use \`--engine auto\` (\`engine: auto\` in the configuration)`,
  );
}
