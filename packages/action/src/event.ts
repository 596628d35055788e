import { readFileSync } from 'node:fs';
import type { Environment } from './runner.ts';

/** What started the run. */
export interface Event {
  /** Set for a pull request. */
  pullRequest: {
    /** Full hash of its last commit; null when the event does not tell. */
    head: string | null;
    /** True when the run has the rights of the base repository, and its base branch is what is checked out by default. */
    isTarget: boolean;
  } | null;
  /** Address of the files at the commit that is checked, with a slash at its end; empty where it is not known. */
  filesAddress: string;
}

const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export function readEvent(env: Environment): Event {
  const isPullRequest = Boolean(env['GITHUB_BASE_REF']);
  const head = isPullRequest ? headOf(env['GITHUB_EVENT_PATH']) : null;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  const commit = head ?? sha;
  const isKnown = server && repository && /^[\w.-]+\/[\w.-]+$/.test(repository) && commit !== undefined && HASH.test(commit);
  return {
    pullRequest: isPullRequest ? { head, isTarget: env['GITHUB_EVENT_NAME'] === 'pull_request_target' } : null,
    filesAddress: isKnown ? `${server}/${repository}/blob/${commit}/` : '',
  };
}

function headOf(path: string | undefined): string | null {
  try {
    const event = JSON.parse(readFileSync(path ?? '', 'utf8')) as { pull_request?: { head?: { sha?: unknown } } } | null;
    const sha = event?.pull_request?.head?.sha;
    return typeof sha === 'string' && HASH.test(sha) ? sha : null;
  } catch {
    return null;
  }
}
