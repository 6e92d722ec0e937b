import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listCommands } from '../../../commands/index.ts';
import { renderRights } from './render-rights.ts';

const ROOT = join(import.meta.dirname, '../../..');
const STORY = { slug: '<story>', title: 'A story', description: '', rules: [], feeds: [] };
const plain = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

test.each(['SECURITY.md', 'src/README.md'])('%s holds the table of actions and rights, as it is', (file) => {
  expect(plain(readFileSync(join(ROOT, file), 'utf8'))).toContain(renderRights(listCommands([STORY])));
});
