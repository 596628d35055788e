import type { DocumentHistory } from '@afterword/schema';
import { openArchive, openHistories, readDocument } from '@afterword/workspace';
import { P } from './repository.ts';

// A document whose history is known, and what Git tells of it.

export const FILE = `${P}/queue.md`;

export interface Item {
  title: string;
  due?: string;
  done?: boolean;
  ticket?: string;
}

interface Content {
  items?: Item[];
  cause?: string;
  approved?: string;
  end?: string;
}

export function text({ items = [], cause = 'The consumer stopped.', approved, end }: Content = {}): string {
  const lines = items.map(
    ({ title, due, done, ticket }) =>
      `- [${done ? 'x' : ' '}] **${title}** - Owner: Ana Lind${due ? ` - Due: ${due}` : ''}${ticket ? ` (${ticket})` : ''}`,
  );
  const sections = [
    `## Root Cause\n\n${cause}`,
    `## Action Items\n\n${lines.join('\n\n')}`,
    approved ? `## Review\n\n**Approved by:** ${approved}` : '',
  ];
  return `# INC-2026-007: Queue stuck\n\n**Date:** 2026-03-04\n${end ? `**End:** ${end}\n` : ''}\n${sections.join('\n\n')}\n`;
}

/** History of a document as the work tree or a revision has it. */
export async function history(
  root: string,
  { rev = null, file = FILE }: { rev?: string | null; file?: string } = {},
): Promise<DocumentHistory> {
  const archive = await openArchive({ cwd: root, paths: [file], rev });
  const read = readDocument(archive.documents[0]!);
  if (!('parsed' in read)) throw new Error(read.unread);
  return (await openHistories(archive)).of(archive.documents[0]!, read.parsed)!;
}

export const KEY = { title: 'Rotate the key', due: '2026-03-20' };
export const ALARM = { title: 'Add an alarm', due: '2026-04-01' };
