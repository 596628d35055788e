const OPENING = /^\s*(`{3,}|~{3,})[ \t]*(?:md|markdown)[ \t]*$/i;

/**
 * The text for the Markdown engine: where the whole document stands inside one fence (```` ```md ````), as pasted from a
 * chat, both fence lines are blanked, so that its content is read and every offset stays.
 */
export function withoutWrapper(text: string): string {
  if (!/^\s*(?:`{3}|~{3})/.test(text)) return text;
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter(([line]) => line.trim() !== '');
  const first = lines[0];
  const last = lines.at(-1);
  const mark = first && OPENING.exec(first[0])?.[1];
  if (!mark || !last || lines.length < 3 || !closes(last[0], mark)) return text;
  const inside = lines.slice(1, -1).map(([line]) => line);
  return isWhole(inside, mark) ? blanked(blanked(text, last), first) : text;
}

function closes(line: string, mark: string): boolean {
  const bare = line.trim();
  return bare.length >= mark.length && bare === mark[0]!.repeat(bare.length);
}

// Fences inside must come in pairs that begin with a language; a bare one would be the end of the wrapper.
function isWhole(lines: string[], mark: string): boolean {
  let open: string | null = null;
  for (const line of lines) {
    if (open) open = closes(line, open) ? null : open;
    else if (closes(line, mark)) return false;
    else open = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1] ?? null;
  }
  return open === null;
}

function blanked(text: string, line: RegExpExecArray): string {
  return text.slice(0, line.index) + ' '.repeat(line[0].length) + text.slice(line.index + line[0].length);
}
