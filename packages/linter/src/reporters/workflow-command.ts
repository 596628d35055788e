export type CommandProperties = Readonly<Record<string, string | number>>;

/** A line that a GitHub Actions runner takes as a command, with its values escaped so that none of them can end it or begin another. */
export function workflowCommand(name: string, properties: CommandProperties, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${[name, list.join(',')].filter(Boolean).join(' ')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
