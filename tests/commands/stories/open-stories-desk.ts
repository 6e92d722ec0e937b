import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Card } from '../../../src/card/card.ts';
import { renderPlain } from '../../../src/card/render-plain.ts';
import type { Dateline } from '../../../src/main.ts';
import { CALLER, openDesk } from '../../e2e/open-desk.ts';

const DATA = join(import.meta.dirname, '../../../data');
const AT = '2016-07-20T09:00Z';

const ARTICLES: Readonly<Record<string, string>> = {
  wall: 'The harbour wall in Cork is wet.\n\n“We will mend the wall in May,” said Anna Lee, the mayor.',
  ferry: 'The ferry leaves Cork on 1 August.',
  toll: 'A toll on the bridge is planned. The ferry is free.',
};

let folder: string;
let dateline: Dateline;

/** A desk of its own for each test, with one story (bridge) and three articles; call it once in a file. */
export function openStoriesDesk(): void {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    for (const name of ['stories', 'articles']) mkdirSync(join(folder, name));
    cpSync(join(DATA, 'lexicon'), join(folder, 'lexicon'), { recursive: true });
    put('stories/bridge.yaml', 'slug: bridge\ntitle: The bridge\nmatch:\n  any: [bridge]\n');
    for (const [name, text] of Object.entries(ARTICLES)) put(`articles/${name}.md`, toFile(name, text));
    dateline = await open();
  });
  afterEach(async () => {
    await dateline.close();
    rmSync(folder, { recursive: true });
  });
}

const open = () => openDesk(AT, join(folder, 'store.db'), { DATELINE_DATA: folder });

/** The desk of the test that runs. */
export const desk = () => dateline;

export async function reopen(): Promise<void> {
  await dateline.close();
  dateline = await open();
}

export const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
export const drop = (file: string) => rmSync(join(folder, file));
export const toFile = (title: string, text: string, head = '') =>
  `---\ntitle: About the ${title}\npublisher: The Gazette\npublished: 2016-07-13\n${head}---\n\n${text}\n`;

export async function answer(text: string, caller = CALLER): Promise<Card> {
  return (await dateline.front.answerText(text, caller)).card;
}
export const ask = async (text: string, caller = CALLER) => renderPlain(await answer(text, caller));

/** Presses a button of an answer. */
export async function press(card: Card, label: string): Promise<string> {
  const buttons = card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
  const button = buttons.find((one) => one.label === label);
  if (!button) throw new Error(`no button ${label} among ${buttons.map((one) => one.label).join(', ')}`);
  const { command: path, values } = button;
  return renderPlain((await dateline.front.answer({ path, values }, CALLER)).card);
}

export const make = async (text: string) => press(await answer(`/story new ${text}`), 'Create');
export const storyOf = async (title: string) => {
  const all = await dateline.store.articles.listFrom({ story: null, asOf: null }, '');
  return all.find(({ article }) => article.title === `About the ${title}`)?.article.story;
};
