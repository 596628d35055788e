// Second step: what comes from the rules themselves, which the registry of the first step brings in.
import { configOutputs } from './config.ts';
import { finish } from './output.ts';
import { precisionOutput } from './precision.ts';
import { ruleExamplesOutput } from './rule-examples.ts';
import { rulePageOutputs } from './rule-pages.ts';

finish([...(await configOutputs()), ...rulePageOutputs(), await precisionOutput(), ruleExamplesOutput()]);
