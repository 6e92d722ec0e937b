import { readFileSync, writeFileSync } from 'node:fs';
import { fillTables } from './fill-tables.ts';
import { PAGE, SHIPPED } from './shipped-commands.ts';

// `npm run docs`: the tables of commands/README.md, made again from the definitions.
writeFileSync(PAGE, fillTables(readFileSync(PAGE, 'utf8'), SHIPPED));
