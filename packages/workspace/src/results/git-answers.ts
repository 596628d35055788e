import type { ActiveRule, Rule, World } from '@afterword/linter';
import type { Parsed } from '@afterword/parser';
import type { Archive, ArchiveDocument } from '../archive.ts';
import { commitsOf, type FindCommit } from '../git/commits.ts';
import { openHistories, type Histories } from '../history/histories.ts';
import type { Repository } from '../git/repository.ts';

/** What rules ask of Git about the documents of an archive. */
export interface GitAnswers {
  /** @param parsed the document, where it was read; only digests of answers are known without */
  of(document: ArchiveDocument, parsed: Parsed | null): Pick<World, 'history' | 'commit'>;
}

/** Asks Git for what the rules of the documents want to know, and for nothing else. */
export async function openGitAnswers(
  { documents }: Pick<Archive, 'documents'>,
  rulesOf: (document: ArchiveDocument) => readonly ActiveRule[],
): Promise<GitAnswers> {
  // Most documents share their rules.
  const kinds = new Map<readonly ActiveRule[], ReadonlySet<Rule['asksGit']>>();
  const kindsOf = (rules: readonly ActiveRule[]): ReadonlySet<Rule['asksGit']> => {
    const known = kinds.get(rules) ?? new Set(rules.map(({ rule }) => rule.asksGit));
    kinds.set(rules, known);
    return known;
  };
  const past: ArchiveDocument[] = [];
  const repositories = new Set<Repository>();
  for (const document of documents) {
    if (!document.selected || !document.origin) continue;
    const asked = kindsOf(rulesOf(document));
    if (asked.has('history')) past.push(document);
    if (asked.has('commits')) repositories.add(document.origin.repository);
  }
  const histories = past.length > 0 ? await openHistories({ documents: past }) : null;
  const commits = new Map<Repository, FindCommit>();
  for (const repository of repositories) commits.set(repository, await commitsOf(repository));
  return {
    of: (document, parsed) => ({
      history: histories && historySource(histories, document, parsed),
      commit: (document.origin && commits.get(document.origin.repository)) ?? null,
    }),
  };
}

function historySource(histories: Histories, document: ArchiveDocument, parsed: Parsed | null): NonNullable<World['history']> {
  return { answer: () => parsed && histories.of(document, parsed), digest: () => histories.digestOf(document) };
}
