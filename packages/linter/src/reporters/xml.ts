type Attributes = Readonly<Record<string, string | number>>;

// What XML 1.0 has no way to write, not even as a reference.
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** An XML document with one root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** An element around elements already written, each on lines of its own. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const start = `<${name}${attributesOf(attributes)}`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>\n${children.join('\n')}\n</${name}>`;
}

/** An element around text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  const content = possible(text).replaceAll(/[&<>\r]/g, (sign) => REFERENCES[sign]!);
  return `<${name}${attributesOf(attributes)}>${content}</${name}>`;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${possible(String(value)).replaceAll(/[&<>"\t\n\r]/g, (sign) => REFERENCES[sign]!)}"`)
    .join('');
}

function possible(text: string): string {
  return text.toWellFormed().replaceAll(IMPOSSIBLE, '\uFFFD');
}
