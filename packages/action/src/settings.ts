import { resolve } from 'node:path';
import {
  baselinePath,
  Configurations,
  findBase,
  loadBaseline,
  openRepository,
  Problem,
  settingsAt,
  Templates,
  workTree,
  type Repository,
  type TextSource,
} from '@afterword/workspace';
import type { Event } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Environment } from './runner.ts';

/** Where the settings of a run come from. In a pull request that is its base: a change cannot switch off the rule it breaks. */
export interface Settings {
  /** Source of configurations and templates. */
  texts: TextSource;
  baseline: TextSource;
  /** What people should know of them. */
  notices: string[];
  /** The notice for a change that brings Afterword to a repository; null when the change has the settings of its base. */
  adoption: string | null;
}

const OF_WORK_TREE: Settings = { texts: workTree, baseline: workTree, notices: [], adoption: null };

interface Run {
  cwd: string;
  event: Event;
  env: Environment;
}

/** @throws Problem when the clone does not hold the base of the pull request */
export async function settingsOf(inputs: Inputs, { cwd, event, env }: Run): Promise<Settings> {
  if (!event.pullRequest) return OF_WORK_TREE;
  const repository = await openRepository(cwd);
  if (!repository)
    throw new Problem(
      `Missing Git repository around \`${cwd}\``,
      'actions/checkout must come before this step; in a container, also `git config --global --add safe.directory "*"`',
    );
  await refuseBaseCheckout(repository, event.pullRequest);
  const { commit } = await findBase(repository, env);
  if (commit === null) return OF_WORK_TREE;
  const config = inputs.config === null ? null : resolve(cwd, inputs.config);
  const baseline = inputs.baseline === null ? null : resolve(cwd, inputs.baseline);
  const texts = await settingsAt(
    repository,
    commit,
    [config, baseline].filter((path) => path !== null),
  );
  // What the workflow names and the base does not have yet comes with this change, and so does the repair of what is broken there.
  if (config !== null && !texts.has(config)) return { ...OF_WORK_TREE, notices: [newIn(inputs.config, commit)] };
  const isNewBaseline = baseline !== null && !texts.has(baseline);
  const broken = brokenIn(texts, { inputs: isNewBaseline ? { ...inputs, baseline: null } : inputs, cwd, repository });
  if (broken !== null)
    return {
      ...OF_WORK_TREE,
      notices: [`The settings of the base commit ${shortOf(commit)} cannot be used: those of this change are. ${broken}`],
    };
  const changed = (await texts.changed()).filter((path) => !(isNewBaseline && resolve(repository.root, path) === baseline));
  return {
    texts,
    baseline: isNewBaseline ? workTree : texts,
    notices: [...(isNewBaseline ? [newIn(inputs.baseline, commit)] : []), ...(changed.length > 0 ? [changedNotice(changed, commit)] : [])],
    adoption:
      changed.length > 0 ? `The settings of the base commit ${shortOf(commit)} know no postmortem: those of this change are used.` : null,
  };
}

// The event with the rights of the base checks out the base branch by default, in which nothing is ever changed.
async function refuseBaseCheckout(repository: Repository, { head, isTarget }: NonNullable<Event['pullRequest']>): Promise<void> {
  if (!isTarget || head === null) return;
  const present = [await repository.commit('HEAD'), await repository.commit('HEAD^2')];
  if (present.includes(head)) return;
  throw new Problem(
    'Unexpected checkout: HEAD is not the pull request',
    'run this workflow on `pull_request`, not on `pull_request_target`; the action needs no rights',
  );
}

interface Judging {
  inputs: Inputs;
  cwd: string;
  repository: Repository;
}

// Only what governs the working directory: a broken file elsewhere, such as a fixture, must not set aside all others.
function brokenIn(texts: TextSource, { inputs, cwd, repository }: Judging): string | null {
  try {
    const { template, folder } = new Configurations(inputs.config, cwd, texts).of(cwd);
    new Templates(texts).load(template, folder);
    const baseline = baselinePath(
      { root: repository.root, repository },
      { cwd, file: inputs.baseline, config: inputs.config, settings: texts },
    );
    if (texts.has(baseline)) loadBaseline(baseline, texts);
    return null;
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}

function newIn(file: string | null, commit: string): string {
  return `The base commit ${shortOf(commit)} has no \`${file}\`: the one of this change is used.`;
}

function changedNotice(changed: string[], commit: string): string {
  const shown = changed
    .slice(0, 5)
    .map((path) => `\`${path}\``)
    .join(', ');
  const more = changed.length > 5 ? ` and ${changed.length - 5} more` : '';
  return `This change edits ${shown}${more}: it is checked with the settings of the base commit ${shortOf(commit)}, and the new ones count once it is merged.`;
}

function shortOf(commit: string): string {
  return commit.slice(0, 10);
}
