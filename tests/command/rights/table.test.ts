import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listCommands } from '../../../commands/index.ts';
import { fillRights } from '../../docs/fill-rights.ts';
import { RIGHTS_PAGES } from '../../docs/shipped-commands.ts';
import { renderRights } from './render-rights.ts';

const ROOT = join(import.meta.dirname, '../../..');
const STORY = { slug: '<story>', title: 'A story', description: '', rules: [], feeds: [] };
const plain = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

test.each(['SECURITY.md', 'src/README.md'])('%s holds the table of actions and rights, as it is', (file) => {
  expect(plain(readFileSync(join(ROOT, file), 'utf8'))).toContain(renderRights(listCommands([STORY])));
});

test.each(RIGHTS_PAGES)('`npm run docs` leaves %s as it is', (page) => {
  const text = readFileSync(page, 'utf8');
  expect(fillRights(text)).toBe(text);
});

test('a row that is missing, and one of an action that is gone, are mended', () => {
  const filled = fillRights('Who:\n<!-- rights -->\n| `/gone` | yes | yes | yes |\n<!-- end -->\nMore.');
  expect(filled).toMatch(
    /^Who:\n<!-- rights -->\n\| action \| member[\s\S]*\| `\/help` \|[\s\S]*\n<!-- end -->\nMore\.$/,
  );
  expect(filled).not.toContain('/gone');
});
