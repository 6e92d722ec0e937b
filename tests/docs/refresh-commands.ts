import { readFileSync, writeFileSync } from 'node:fs';
import { fillRights } from './fill-rights.ts';
import { fillTables } from './fill-tables.ts';
import { PAGE, RIGHTS_PAGES, SHIPPED } from './shipped-commands.ts';

// `npm run docs`: the tables of commands/README.md, and of who may do what, made again from the definitions.
writeFileSync(PAGE, fillTables(readFileSync(PAGE, 'utf8'), SHIPPED));
for (const page of RIGHTS_PAGES) writeFileSync(page, fillRights(readFileSync(page, 'utf8')));
