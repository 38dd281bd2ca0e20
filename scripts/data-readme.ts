// npm run data-readme: writes data/README.md, which explains every file and column to an official, from the schemas.
import { readFileSync, writeFileSync } from 'node:fs';
import { dataReadme } from '../src/data/tables/readme.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
writeFileSync('data/README.md', dataReadme(Object.keys(scripts)));
console.log('data/README.md');
