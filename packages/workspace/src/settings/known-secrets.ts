import type { Sign } from './searched-text.ts';

/** What is known of the secrets that a scanner of secretlint finds. */
export interface KnownSecret {
  /** What it is, as a finding says it. */
  kind: string;
  /** One of these is found in every text with such a secret and in hardly any other: in most documents only signs are looked for. */
  signs: readonly Sign[];
}

const plain = (pattern: RegExp): Sign => ({ pattern, isUnderscored: false });
const underscored = (pattern: RegExp): Sign => ({ pattern, isUnderscored: true });

/** By the name of the scanner. */
export const KNOWN_SECRETS: Readonly<Record<string, KnownSecret>> = {
  aws: { kind: 'AWS key', signs: [plain(/secret_?access_?key/i)] },
  privatekey: { kind: 'private key', signs: [plain(/-----BEGIN/)] },
  npm: { kind: 'npm token', signs: [underscored(/npm_|_authToken=/), plain(/:x-oauth-basic@/)] },
  basicauth: { kind: 'password in an address', signs: [plain(/:\/\/[\w-]+:[\w-]+@/)] },
  slack: { kind: 'Slack token', signs: [plain(/xox[abopr]-|xapp-|hooks\.slack\.com/i)] },
  sendgrid: { kind: 'SendGrid key', signs: [plain(/SG\./)] },
  shopify: { kind: 'Shopify key', signs: [underscored(/shp(?:at|ca|pa|ss)_/)] },
  github: { kind: 'GitHub token', signs: [underscored(/gh[oprsu]_|github_pat_/)] },
  openai: { kind: 'OpenAI key', signs: [plain(/T3BlbkFJ/)] },
  anthropic: { kind: 'Anthropic key', signs: [plain(/sk-ant-api0/)] },
  linear: { kind: 'Linear key', signs: [underscored(/lin_api_/)] },
  '1password': { kind: '1Password token', signs: [underscored(/ops_ey/)] },
  'database-connection-string': { kind: 'database address with a password', signs: [plain(/:\/\/[^:/\s]+:[^@/\s]+@/)] },
};

/** Scanners that find nothing in Markdown: one reads JSON and PKCS #12, the other the comments that turn secretlint off. */
export const FOR_OTHER_TEXTS: ReadonlySet<string> = new Set(['gcp', 'filter-comments']);
