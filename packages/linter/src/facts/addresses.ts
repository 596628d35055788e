/** Host of a web address in lower case; null for anything else. */
export function hostOf(address: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@\s]{0,200}@)?(\[[\da-f:.]+\]|[^/?#:\s]{1,253})/i.exec(address)?.[1];
  return host?.toLowerCase() ?? null;
}

/** True for a host that only the author's machine or network knows. */
export function isLocalHost(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    host === '0.0.0.0' ||
    /^127\.\d/.test(host) ||
    isPrivateAddress(host)
  );
}

/** True for an IPv4 address that is reserved for private networks. */
export function isPrivateAddress(host: string): boolean {
  return /^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})$/.test(host);
}

/** True for an address that carries a signature or a key, and so ends one day or lets everybody in. */
export function isSigned(address: string): boolean {
  return /[?&#](?:X-(?:Amz|Goog)-(?:Signature|Expires|Credential)|AWSAccessKeyId|Signature|sig|access_token|id_token|auth_token|sas)=[^&#\s]{6,}/i.test(
    address,
  );
}
