import { activeRules, rules as allRules, type Secret, type SecretFinder } from '@afterword/linter';
import type { SecretLintRuleContext, SecretLintRuleCreator, SecretLintSourceCode } from '@secretlint/types';
import type { Archive } from '../archive.ts';
import { posix } from '../paths.ts';
import { FOR_OTHER_TEXTS, KNOWN_SECRETS, type KnownSecret } from './known-secrets.ts';
import { SearchedText } from './searched-text.ts';

const RULE = 'security/secret';

/** Loads what finds secrets; once, and not before a document is checked. */
export type SecretSource = () => Promise<SecretFinder>;

/** Where what finds secrets in the documents of an archive comes from; null when its rule is off for all of them. */
export function secretsIn({ documents }: Archive): SecretSource | null {
  const isWanted = documents.some((document) =>
    activeRules(document.config, allRules, posix(document.absolute)).some(({ rule }) => rule.id === RULE),
  );
  let finder: Promise<SecretFinder> | null = null;
  return isWanted ? () => (finder ??= loadFinder()) : null;
}

/** The finder of the well-known shapes that secretlint recommends. */
export async function loadFinder(): Promise<SecretFinder> {
  const { rules } = await import('@secretlint/secretlint-rule-preset-recommend');
  const scanners = rules.filter(({ meta }) => meta.type === 'scanner').flatMap(known);
  return (text) => {
    const searched = new SearchedText(text);
    return apart(scanners.flatMap((scanner) => (searched.hasOne(scanner.signs) ? foundBy(scanner, text) : [])));
  };
}

interface KnownScanner extends KnownSecret {
  rule: SecretLintRuleCreator;
}

const UNKNOWN: KnownSecret = { kind: 'secret', signs: [{ pattern: /^/, isUnderscored: false }] };

// One that is not known is asked about every text.
function known(rule: SecretLintRuleCreator): KnownScanner[] {
  const name = rule.meta.id.replace(/^.*secretlint-rule-/, '');
  return FOR_OTHER_TEXTS.has(name) ? [] : [{ rule, ...(KNOWN_SECRETS[name] ?? UNKNOWN) }];
}

// secretlint's engine waits for each of its rules. Those for text answer at once, so that they are asked without it.
function foundBy({ rule, kind }: KnownScanner, text: string): Secret[] {
  const found: Secret[] = [];
  const context: SecretLintRuleContext = {
    sharedOptions: {},
    createTranslator: () => (messageId, data) => ({ messageId: String(messageId), message: '', data: data! }),
    report: ({ range: [start, end] }) => void found.push({ kind, span: { start, end } }),
    ignore: () => {},
  };
  rule.create(context, {}).file?.(sourceOf(text));
  return found;
}

function sourceOf(content: string): SecretLintSourceCode {
  const nowhere = (): never => {
    throw new Error('secrets are looked for by offset');
  };
  return {
    content,
    hasBOM: false,
    filePath: undefined,
    physicalFilePath: undefined,
    contentType: 'text',
    ext: '.md',
    getFilePath: () => undefined,
    getPhysicalFilePath: () => undefined,
    locationToRange: nowhere,
    rangeToLocation: nowhere,
    positionToIndex: nowhere,
    indexToPosition: nowhere,
  };
}

// Of two that overlap, the longer one is the secret and the other a part of it.
function apart(secrets: readonly Secret[]): Secret[] {
  const length = ({ span }: Secret): number => span.end - span.start;
  const kept: Secret[] = [];
  for (const one of secrets.toSorted((a, b) => length(b) - length(a))) {
    if (!kept.some(({ span }) => one.span.start < span.end && span.start < one.span.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}
