// First of two steps: what comes from schemas, templates and the list of rule files. `--check` writes nothing and fails
// when a file is out of date.
import { ciFilesOutput } from './ci-files.ts';
import { exampleOutput } from './example.ts';
import { finish } from './output.ts';
import { registryOutput } from './rules.ts';
import { schemaOutputs } from './schema.ts';
import { templateOutputs } from './template.ts';

finish([ciFilesOutput(), exampleOutput(), ...(await schemaOutputs()), registryOutput(), ...templateOutputs()]);
