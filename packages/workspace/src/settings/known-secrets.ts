/** What is known of the secrets that a scanner of secretlint finds. */
export interface KnownSecret {
  /** What it is, as a finding says it. */
  kind: string;
  /** Found in every text with such a secret and in hardly any other: in most documents only signs are looked for. */
  sign: RegExp;
}

/** By the name of the scanner. */
export const KNOWN_SECRETS: Readonly<Record<string, KnownSecret>> = {
  aws: { kind: 'AWS key', sign: /secret_?access_?key/i },
  privatekey: { kind: 'private key', sign: /-----BEGIN/ },
  npm: { kind: 'npm token', sign: /npm_|:x-oauth-basic@|_authToken=/ },
  basicauth: { kind: 'password in an address', sign: /:\/\/[\w-]+:[\w-]+@/ },
  slack: { kind: 'Slack token', sign: /xox[abopr]-|xapp-|hooks\.slack\.com/i },
  sendgrid: { kind: 'SendGrid key', sign: /SG\./ },
  shopify: { kind: 'Shopify key', sign: /shp(?:at|ca|pa|ss)_/ },
  github: { kind: 'GitHub token', sign: /gh[oprsu]_|github_pat_/ },
  openai: { kind: 'OpenAI key', sign: /T3BlbkFJ/ },
  anthropic: { kind: 'Anthropic key', sign: /sk-ant-api0/ },
  linear: { kind: 'Linear key', sign: /lin_api_/ },
  '1password': { kind: '1Password token', sign: /ops_ey/ },
  'database-connection-string': { kind: 'database address with a password', sign: /:\/\/[^:/\s]+:[^@/\s]+@/ },
};

/** Scanners that find nothing in Markdown: one reads JSON and PKCS #12, the other the comments that turn secretlint off. */
export const FOR_OTHER_TEXTS: ReadonlySet<string> = new Set(['gcp', 'filter-comments']);
