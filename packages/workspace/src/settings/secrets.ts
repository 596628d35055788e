import { activeRules, rules as allRules, type Secret, type SecretFinder } from '@afterword/linter';
import type { SecretLintRuleContext, SecretLintRuleCreator, SecretLintSourceCode } from '@secretlint/types';
import type { Archive } from '../archive.ts';
import { posix } from '../paths.ts';

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
  const scanners = rules.filter(({ meta }) => meta.type === 'scanner');
  return (text) => apart(scanners.flatMap((scanner) => foundBy(scanner, text)));
}

// secretlint's engine waits for each of its rules. Those for text answer at once, so that they are asked without it.
function foundBy(scanner: SecretLintRuleCreator, text: string): Secret[] {
  const found: Secret[] = [];
  const kind = KINDS[scanner.meta.id.replace(/^.*secretlint-rule-/, '')] ?? 'secret';
  const context: SecretLintRuleContext = {
    sharedOptions: {},
    createTranslator: () => (messageId, data) => ({ messageId: String(messageId), message: '', data: data! }),
    report: ({ range: [start, end] }) => void found.push({ kind, span: { start, end } }),
    ignore: () => {},
  };
  scanner.create(context, {}).file?.(sourceOf(text));
  return found;
}

const KINDS: Readonly<Record<string, string>> = {
  aws: 'AWS key',
  gcp: 'Google Cloud key',
  privatekey: 'private key',
  npm: 'npm token',
  basicauth: 'password in an address',
  slack: 'Slack token',
  sendgrid: 'SendGrid key',
  shopify: 'Shopify key',
  github: 'GitHub token',
  openai: 'OpenAI key',
  anthropic: 'Anthropic key',
  linear: 'Linear key',
  '1password': '1Password token',
  'database-connection-string': 'database address with a password',
};

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
