/**
 * Path as a percent-encoded URI reference. Relative paths stay relative; an absolute one becomes a `file:` URI. Parentheses are
 * encoded too, so that the result can stand in a Markdown link.
 */
export function uriOf(path: string): string {
  const encoded = path.toWellFormed().split('/').map(encodeSegment).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path[0]}:${encoded.slice('C%3A'.length)}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll(/[()'!*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
