// Removes what a compiler of an earlier day left in dist folders: modules whose source has been moved or deleted would be published.
import { existsSync, rmSync } from 'node:fs';
import { globSync } from 'tinyglobby';

for (const file of globSync('packages/{schema,parser,linter,query,workspace,sql}/dist/**/*.{js,d.ts}')) {
  const source = file.replace('/dist/', '/src/').replace(/(?:\.d\.ts|\.js)$/, '.ts');
  if (!existsSync(source)) rmSync(file);
}
