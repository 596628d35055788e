import { LineIndex, templateSchema, type Parsed, type Template } from '@afterword/parser';
import { ruleUrl, type CheckedFile } from '@afterword/linter';
import { incidentSchema, postmortemSchema, readableErrors, type Diagnostic, type ReadableError } from '@afterword/schema';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { isMap, isScalar, parseDocument, type Node } from 'yaml';
import type { Archive, ArchiveDocument } from './archive.ts';
import { readDocument } from './documents/read-document.ts';

/** Checks documents (.md, .json) against the JSON Schema of their template; a JSON file may also be a bare incident. */
export async function validateArchive(archive: Archive): Promise<CheckedFile[]> {
  const validators = new Validators();
  return Promise.all(
    archive.documents.map((document) => (isJson(document) ? validateJson(document, validators) : validateMarkdown(document, validators))),
  );
}

// Ajv is loaded late and a schema compiled once: together they cost more than everything else the command does.
class Validators {
  readonly #compiled = new Map<object, Promise<ValidateFunction>>();

  of(schema: object): Promise<ValidateFunction> {
    const known = this.#compiled.get(schema) ?? compile(schema);
    this.#compiled.set(schema, known);
    return known;
  }

  readonly #schemas = new Map<Template, object>();

  ofTemplate(template: Template): Promise<ValidateFunction> {
    const schema = this.#schemas.get(template) ?? templateSchema(template);
    this.#schemas.set(template, schema);
    return this.of(schema);
  }
}

async function compile(schema: object): Promise<ValidateFunction> {
  const [{ Ajv2020 }, { default: addFormats }] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')]);
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const others = [incidentSchema, postmortemSchema].filter((other) => other !== schema);
  for (const other of others) ajv.addSchema(other);
  return ajv.compile(schema);
}

function isJson({ absolute }: ArchiveDocument): boolean {
  return absolute.toLowerCase().endsWith('.json');
}

async function validateMarkdown(document: ArchiveDocument, validators: Validators): Promise<CheckedFile> {
  const read = readDocument(document);
  if (!('parsed' in read))
    return {
      path: document.path,
      text: () => null,
      diagnostics: [
        diagnosticOf(
          document,
          { pointer: '', message: `Unexpected failure to read the document, expected text: ${read.unread}`, help: null },
          [1, 1],
        ),
      ],
    };
  const { parsed, text } = read;
  const unread = parsed.notes.find(({ code }) => code === 'limit' || code === 'not-text');
  if (unread) {
    const { line, column } = parsed.document.lines.point(unread.span.start);
    const reason = Object.values(unread.data).join(', ');
    return {
      path: document.path,
      text: () => text,
      diagnostics: [
        diagnosticOf(document, { pointer: '', message: `Unexpected document, expected text within the limits: ${reason}`, help: null }, [
          line,
          column,
        ]),
      ],
    };
  }
  const errors = errorsOf(await validators.ofTemplate(document.template), parsed.postmortem);
  return { path: document.path, text: () => text, diagnostics: errors.map((error) => placed(error, parsed, document)) };
}

function errorsOf(validate: ValidateFunction, data: unknown): ReadableError[] {
  return validate(data) ? [] : readableErrors((validate.errors ?? []) as ErrorObject[] as never, data);
}

function placed(error: ReadableError, parsed: Parsed, document: ArchiveDocument): Diagnostic {
  const span = parsed.places.nearest(error.pointer) ??
    parsed.document.sections.find(({ heading }) => heading)?.heading?.textSpan ?? { start: 0, end: 0 };
  const { start, end } = parsed.document.lines.place(span);
  const diagnostic = diagnosticOf(document, error, [start.line, start.column]);
  return {
    ...diagnostic,
    offset: start.offset,
    range: { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } },
  };
}

async function validateJson(document: ArchiveDocument, validators: Validators): Promise<CheckedFile> {
  let text: string;
  let data: unknown;
  try {
    text = document.text().replace(/^\uFEFF/, '');
    data = JSON.parse(text);
  } catch (error) {
    const message = `Unexpected content, expected JSON: ${error instanceof Error ? error.message : error}`;
    return { path: document.path, text: () => null, diagnostics: [diagnosticOf(document, { pointer: '', message, help: null }, [1, 1])] };
  }
  const isPostmortem = data !== null && typeof data === 'object' && 'sections' in data;
  const validate = isPostmortem ? await validators.ofTemplate(document.template) : await validators.of(incidentSchema);
  const lines = new LineIndex(text);
  const tree = parseDocument(text, { keepSourceTokens: false });
  const diagnostics = errorsOf(validate, data).map((error) => {
    const { line, column } = lines.point(offsetOf(tree.contents, error.pointer));
    return diagnosticOf(document, error, [line, column]);
  });
  return { path: document.path, text: () => text, diagnostics };
}

// JSON is YAML, whose parser keeps the places of values.
function offsetOf(root: unknown, pointer: string): number {
  let node: unknown = root;
  let offset = 0;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
    const next: unknown = isMap(node) ? pair?.value : (node as { items?: unknown[] } | null)?.items?.[Number(key)];
    if (next === undefined || next === null) break;
    offset = ((pair?.key ?? next) as Node).range?.[0] ?? offset;
    node = next;
  }
  return offset;
}

function diagnosticOf({ path }: ArchiveDocument, { pointer, message, help }: ReadableError, [line, column]: [number, number]): Diagnostic {
  const at = { line, column };
  return {
    ruleId: 'schema',
    severity: 'error',
    message,
    path,
    range: { start: at, end: at },
    offset: 0,
    pointer,
    url: ruleUrl('schema'),
    fingerprint: `schema:${pointer}:${message}`,
    ...(help === null ? {} : { help }),
  };
}
