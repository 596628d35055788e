import { nearest, readableErrors } from '@afterword/schema';
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { rules } from '../generated/rules.ts';
import { validators } from '../generated/validate-config.ts';
import type { ConfigFile } from './config.ts';
import { configSchema } from './schema.ts';

/** Something wrong with a configuration file. */
export interface ConfigProblem {
  message: string;
  help: string | null;
  line: number;
  column: number;
}

/** Reads a configuration file (YAML or JSON). With problems, `config` is null. */
export function readConfig(text: string): { config: ConfigFile | null; problems: ConfigProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line, column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return {
      config: null,
      problems: document.errors.map(({ message, pos }) => ({ message: `Unexpected YAML: ${message}`, help: null, ...at(pos[0]) })),
    };
  }
  const data = valueOf(document);
  if (data instanceof Error)
    return { config: null, problems: [{ message: `Unexpected YAML: ${data.message}`, help: null, line: 1, column: 1 }] };
  const validateConfig = validators.validateConfig;
  if (validateConfig(data)) return { config: data as ConfigFile, problems: [] };
  const problems = readableErrors(validateConfig.errors ?? [], data).map(({ pointer, message, help }) => ({
    ...inWords(pointer, message, help),
    ...at(offsetOf(document, pointer)),
  }));
  return { config: null, problems };
}

// An empty file is an empty configuration. Alias bombs throw here.
function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function inWords(pointer: string, message: string, help: string | null): { message: string; help: string | null } {
  const parts = partsOf(pointer);
  const unknown = /^Unexpected property `(.+?)`/.exec(message)?.[1];
  if (unknown === undefined) return { message: `${message} at \`${parts.join('.')}\``, help };
  const known = knownKeys(parts.slice(0, -1));
  const kind = parts.at(-2) === 'rules' ? 'rule' : known.option ? 'option' : 'key';
  const meant = nearest(unknown, known.keys);
  return {
    message: `Unexpected ${kind} \`${unknown}\`, expected ${meant === null ? `a known ${kind}` : `\`${meant}\``}`,
    help:
      meant === null
        ? kind === 'rule'
          ? 'run `afterword rules` for all rules'
          : `known: ${known.keys.join(', ')}`
        : `did you mean \`${meant}\`?`,
  };
}

type SchemaNode = {
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  prefixItems?: SchemaNode[];
  $ref?: string;
};

// Keys the schema knows at a path, for "did you mean".
function knownKeys(path: string[]): { keys: string[]; option: boolean } {
  const root = configSchema(rules) as SchemaNode;
  let node: SchemaNode | undefined = root;
  let option = false;
  for (const part of path) {
    if (node?.$ref) node = root.properties?.['rules'];
    const array: SchemaNode | undefined = node?.anyOf?.find(({ prefixItems }) => prefixItems);
    if (array?.prefixItems) {
      node = array.prefixItems[Number(part)];
      option = true;
    } else {
      node = node?.properties?.[part] ?? (/^\d+$/.test(part) ? node?.items : undefined);
    }
  }
  if (node?.$ref) node = root.properties?.['rules'];
  return { keys: Object.keys(node?.properties ?? {}), option };
}

function partsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

// Offset of the key (or the value, in a list) that a pointer names.
function offsetOf(document: Document, pointer: string): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of partsOf(pointer)) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === part);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = (node as { items?: unknown[] } | null)?.items?.[Number(part)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset;
}
