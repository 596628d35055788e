import { changesNamed, commitsLinked } from '../../facts/named-commits.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'appendix/commit-exists',
  summary: 'Require commits that are named to exist in the repository',
  rationale: 'The next reader wants to see the change. A hash with a slip in it, or of a commit that a rebase replaced, leads nowhere.',
  source: 'The incident postmortem template',
  preset: 'strict',
  severity: 'warning',
  asksGit: 'commits',
  messages: { unknown: 'Unexpected commit `{commit}`, expected one of this repository' },
  options: {
    always: {
      default: false,
      description:
        'Report it also where the repository knows none of the commits that the document names: for postmortems that stand beside the code. Without it, these are taken for commits of another repository.',
    },
  },
  check({ parsed, options, ask, report }) {
    const linked = commitsLinked(parsed);
    const named = [...changesNamed(parsed).filter(({ span }) => !linked.some((link) => link.span.start === span.start)), ...linked];
    const answers = named.map((one) => ({ ...one, answer: ask('commit', one.id) }));
    const isOwn = options.always || answers.some(({ answer }) => answer !== null && answer !== 'missing');
    for (const { id, span, answer } of answers) {
      // A link to a page beside the repository's others says itself whose commit it means.
      if (answer === 'missing' && (isOwn || linked.some((link) => link.span === span)))
        report({ message: 'unknown', at: span, data: { commit: id } });
    }
  },
});

export default rule;
