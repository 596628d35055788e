import type { Report } from '@afterword/schema';
import { checkstyle } from './checkstyle.ts';
import { compact } from './compact.ts';
import type { ReportContext } from './context.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import { sarif } from './sarif.ts';

export type Reporter = (report: Report, context: ReportContext) => string;

/** Reporters by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = {
  pretty,
  compact,
  json,
  github,
  sarif,
  junit,
  gitlab,
  rdjson,
  checkstyle,
  markdown,
};
