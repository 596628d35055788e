import { KeptListing, Repositories } from '@afterword/workspace';

/** What is looked for at once in the folder that a command is run in. */
export interface Search {
  repositories: Repositories;
  /** How an earlier run found the documents; null where none is known. */
  listing: KeptListing | null;
}

/** Lets Git look for the repository around a folder and for what changed in it, and does not wait for the answers. */
export function searchIn(folder: string): Search {
  const repositories = new Repositories();
  void repositories.of(folder);
  return { repositories, listing: KeptListing.open(folder, process.env) };
}
