// Reads the documents of the folder it is started in and parses them with bare remark, and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareRemark } from '../bare-remark.mjs';

const parse = bareRemark();
const files = readdirSync('postmortems');
for (const file of files) parse(readFileSync(join('postmortems', file), 'utf8'));
console.log(`${files.length} files`);
