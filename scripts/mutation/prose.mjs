// Tells Stryker what not to mutate in a rule: texts for people and words of its listing. They are checked by the contract test
// (grammar) and by `pnpm gen:check`, which compares the rule's page and its line in the listing with what is committed.

const LISTED = new Set(['summary', 'rationale', 'source', 'preset', 'description']);

class ProseIgnorer {
  shouldIgnore({ node, parentPath }) {
    const key = node.type === 'ObjectProperty' ? node.key.name : null;
    if (!LISTED.has(key)) return undefined;
    return parentPath?.parentPath?.node?.callee?.name === 'defineRule' || key === 'description'
      ? 'Text for people; the generated pages are compared with it'
      : undefined;
  }
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'prose', injectableClass: ProseIgnorer }];
