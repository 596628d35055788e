import { lintArchive, openArchive, openHistories, readDocument } from '@afterword/workspace';

const archive = await openArchive({ cwd: '.', paths: ['examples'], rev: 'HEAD' });

const histories = await openHistories(archive);
for (const document of archive.documents.slice(0, 2)) {
  const read = readDocument(document);
  if (!('parsed' in read)) {
    console.error(`${document.path}: ${read.unread}`);
    continue;
  }
  const { id, actionItems } = read.parsed.postmortem.incident;
  const open = actionItems.filter(({ state }) => state === 'open').length;
  const history = histories.of(document, read.parsed);
  console.log(id, `${open} open`, history ? 'known to Git' : 'outside of Git');
}

const files = await lintArchive(archive, { today: '2026-11-23' });
console.log(files.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity === 'error').length, 'errors');
