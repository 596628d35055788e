import { Repositories } from '@afterword/workspace';

/** Lets Git look for the repository around a folder, and does not wait for the answer. */
export function repositoriesAround(folder: string): Repositories {
  const repositories = new Repositories();
  void repositories.of(folder);
  return repositories;
}
