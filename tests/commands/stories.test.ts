import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../src/card/card.ts';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Dateline } from '../../src/main.ts';
import { CALLER, openDesk } from '../e2e/open-desk.ts';

const DATA = join(import.meta.dirname, '../../data');
const AT = '2016-07-20T09:00Z';

const ARTICLES: Readonly<Record<string, string>> = {
  wall: 'The harbour wall in Cork is wet.\n\n“We will mend the wall in May,” said Anna Lee, the mayor.',
  ferry: 'The ferry leaves Cork on 1 August.',
  toll: 'A toll on the bridge is planned. The ferry is free.',
};

let folder: string;
let dateline: Dateline;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  for (const name of ['stories', 'articles']) mkdirSync(join(folder, name));
  cpSync(join(DATA, 'lexicon'), join(folder, 'lexicon'), { recursive: true });
  put('stories/bridge.yaml', 'slug: bridge\ntitle: The bridge\nmatch:\n  any: [bridge]\n');
  for (const [name, text] of Object.entries(ARTICLES)) put(`articles/${name}.md`, toFile(name, text));
  dateline = await openDesk(AT, join(folder, 'store.db'), { DATELINE_DATA: folder });
});
afterEach(async () => {
  await dateline.close();
  rmSync(folder, { recursive: true });
});

const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
const toFile = (title: string, text: string, head = '') =>
  `---\ntitle: About the ${title}\npublisher: The Gazette\npublished: 2016-07-13\n${head}---\n\n${text}\n`;

async function answer(text: string, caller = CALLER): Promise<Card> {
  return (await dateline.front.answerText(text, caller)).card;
}
const ask = async (text: string, caller = CALLER) => renderPlain(await answer(text, caller));

/** Presses a button of an answer. */
async function press(card: Card, label: string): Promise<string> {
  const buttons = card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
  const button = buttons.find((one) => one.label === label);
  if (!button) throw new Error(`no button ${label} among ${buttons.map((one) => one.label).join(', ')}`);
  const { command: path, values } = button;
  return renderPlain((await dateline.front.answer({ path, values }, CALLER)).card);
}

const make = async (text: string) => press(await answer(`/story new ${text}`), 'Create');
const storyOf = async (title: string) => {
  const all = await dateline.store.articles.listFrom({ story: null, asOf: null }, '');
  return all.find(({ article }) => article.title === `About the ${title}`)?.article.story;
};

describe('an article of data/ that names no story', () => {
  it('joins the one it matches', async () => {
    expect(await storyOf('toll')).toBe('bridge');
    expect(await storyOf('ferry')).toBeNull();
  });
});

describe('/story new', () => {
  it('shows what would join and why, and makes nothing yet', async () => {
    const shown = await ask('/story new Cork harbour any:"harbour, ferry" places:Cork');
    expect(shown).toContain('“Cork harbour” would take 2 of 3 stored articles');
    expect(shown).toContain('Its command: /cork-harbour. Nothing is made yet.');
    expect(shown).toContain('1 more fit, but stay in a story');
    expect(shown).toContain('any of harbour, ferry, place:Cork');
    expect(shown).toMatch(/About the wall.*the word harbour, the place Cork/);
    expect(await ask('/cork-harbour')).toContain('There is no command');
  });

  it('shows the strongest and the weakest of many, and how much of each is about the story', async () => {
    const filler = 'The town hall was painted again, and the band played until the evening.';
    const files = [1, 2, 3, 4].map((n) => [`ship${n}`, `The ferry ${'waits '.repeat(n)}in the dock.`] as const);
    const column = [...Array(9).fill(filler), 'My aunt once took the ferry.', filler].join('\n\n');
    for (const [name, text] of [...files, ['aunt', column] as const]) put(`articles/${name}.md`, toFile(name, text));
    await dateline.close();
    dateline = await openDesk(AT, join(folder, 'store.db'), { DATELINE_DATA: folder });
    const shown = await ask('/story new The ferry any:"ferry, dock"');
    expect(shown).toContain('1 of them only touches it in passing.');
    const [strongest = '', weakest = ''] = shown.split('Weakest matches');
    expect(strongest).toMatch(/Strongest matches[\s\S]*About the ship/);
    expect(strongest).not.toContain('About the aunt');
    expect(weakest).toMatch(/About the aunt.*the word ferry \(\d% of its text, in passing\)/);
    expect(weakest).toMatch(/About the ferry.*\(100% of its text\)/);
  });

  it('says how many would leave another story', async () => {
    const shown = await ask('/story new Tolls any:"toll, ferry"');
    expect(shown).toContain('would take 2 of 3 stored articles');
    expect(shown).toContain('1 of them would leave another story');
  });

  it('makes it at the button: its command answers at once, and platforms hear of it', async () => {
    let heard = 0;
    dateline.front.onCommandsChanged(() => {
      heard += 1;
    });
    const made = await make('Cork harbour any:"harbour, ferry"');
    expect(made).toContain('Following “Cork harbour”');
    expect(made).toContain('Articles: 2');
    expect(heard).toBe(1);
    expect(await ask('/cork-harbour quotes')).toContain('We will mend the wall in May');
    expect(await ask('/help')).toContain('/cork-harbour summary');
    expect(await storyOf('ferry')).toBe('cork-harbour');
  });

  it('keeps it over a restart, without matching anything anew', async () => {
    await make('Cork harbour any:"harbour, ferry"');
    const before = await dateline.store.ledger.revision();
    await dateline.close();
    dateline = await openDesk(AT, join(folder, 'store.db'), { DATELINE_DATA: folder });
    await dateline.library.settled();
    expect(await dateline.store.ledger.revision()).toBe(before);
    expect(await ask('/cork-harbour articles')).toContain('2 articles');
  });

  it('gives the draft to type again', async () => {
    const card = await answer(
      '/story new Cork harbour any:"harbour wall" people:"Anna Lee" places:Cork none:flood all:wall description:"The \'old\' wall"',
    );
    const typed = await press(card, 'Change');
    const line = typed.split('\n').find((one) => one.startsWith('/story new')) ?? '';
    expect(line).toContain('any:"harbour wall, person:Anna Lee, place:Cork"');
    expect(renderPlain(await answer(line))).toContain('would take');
    expect(await press(await answer(line), 'Create')).toContain('all of wall; any of harbour wall, person:"Anna Lee"');
  });

  it('makes a second command of the same title, and refuses a draft made twice', async () => {
    const card = await answer('/story new The bridge any:ferry');
    expect(renderPlain(card)).toContain('/the-bridge.');
    await press(card, 'Create');
    expect(await press(card, 'Create')).toContain('/the-bridge is taken');
    expect(await ask('/story new The bridge any:ferry')).toContain('/the-bridge-2.');
  });

  it.each([
    ['/story new Harbour', /Nothing says what belongs/],
    ['/story new Harbour none:flood', /Nothing says what belongs/],
    ['/story new', /needs title/],
    ['/story new Harbour any:wall slug:quote', /\/quote is taken/],
    ['/story new Harbour any:wall slug:story', /\/story is taken/],
    ['/story new Harbour any:wall slug:bridge', /\/bridge is taken/],
    ['/story new Harbour any:wall slug:"My Harbour!"', /cannot be a command/],
    ['/story new Гавань any:wall', /cannot be turned into a command/],
    ['/story new Harbour any:"wall, a*"', /“a\*” cannot be searched for/],
    ['/story new Harbour people:"?"', /cannot be searched for/],
    [`/story new Harbour any:"${'w, '.repeat(51)}"`, /51 entries are too many/],
    ['/story create 99', /draft 99 is gone/],
    ['/story draft 99', /draft 99 is gone/],
  ])('%s is told what is wrong', async (text, expected) => {
    const card = await answer(text);
    expect(card.tone).toBe('error');
    expect(renderPlain(card)).toMatch(expected);
  });

  it('is for those who may manage', async () => {
    const reader = { ...CALLER, right: 'member' } as const;
    expect(await ask('/story new Cork any:Cork', reader)).toContain('needs the right to manage');
    expect(await ask('/story archive bridge', reader)).toContain('needs the right to manage');
    expect(await ask('/story list', reader)).toContain('1 story is followed');
  });

  it('is audited', async () => {
    // The front writes a line for every action that more than a member needs.
    const changing = ['new', 'create', 'edit', 'rename', 'merge', 'archive', 'restore'];
    const group = dateline.front.commands().find(({ name }) => name === 'story');
    const actions = group && 'actions' in group ? group.actions : [];
    expect(actions.filter(({ right }) => right !== 'member').map(({ name }) => name)).toEqual(changing);
  });
});

describe('/story edit', () => {
  it('adds and takes out, of a file’s story as well, and articles move', async () => {
    const shown = await ask('/story edit bridge any:"ferry, person:Anna Lee" remove:Bridge');
    expect(shown).toContain('any of ferry, person:"Anna Lee"');
    expect(shown).toContain('It held 1 article before');
    expect(await ask('/bridge articles')).toContain('3 articles');
    expect(await ask('/story show bridge')).toContain('a file, changed in chat');
  });

  it('makes a further rule, of which either suffices', async () => {
    const shown = await ask('/story edit bridge rule:2 all:"harbour, wall" description:"Two in one"');
    expect(shown).toContain('1: any of bridge');
    expect(shown).toContain('2: all of harbour, wall');
    expect(await ask('/bridge articles')).toContain('2 articles');
    expect(await ask('/story edit bridge rule:2 remove:"harbour, wall"')).not.toContain('all of');
  });

  it.each([
    ['/story edit bridge remove:ferry', /“ferry” is not in its rules/],
    ['/story edit bridge remove:bridge', /Nothing would belong to the story/],
    ['/story edit bridge rule:3 any:ferry', /There is no rule 3/],
    ['/story edit brigde any:ferry', /Did you mean bridge/],
  ])('%s is told what is wrong', async (text, expected) => {
    expect(await ask(text)).toMatch(expected);
    expect(await ask('/bridge articles')).toContain('1 article');
  });
});

describe('/story rename', () => {
  it('gives a title, everywhere at once', async () => {
    expect(await ask('/story rename bridge The new bridge')).toContain('The new bridge');
    expect(await ask('/bridge articles')).toContain('The new bridge: 1 article');
  });

  it('gives a command; the old one answers and says so, also for articles that name it', async () => {
    put('articles/named.md', toFile('opera', 'An opera opens.', 'story: bridge\n'));
    await dateline.refresh();
    await ask('/story rename bridge The crossing slug:crossing');
    expect(await ask('/crossing articles')).toContain('2 articles');
    const old = await ask('/bridge articles');
    expect(old).toContain('/bridge is now /crossing.');
    expect(old).toContain('The crossing: 2 articles');
    expect(await ask('/search opera story:bridge')).toContain('opera');
    expect(await ask('/help all')).toContain('Now /crossing');
    await dateline.refresh();
    expect(await storyOf('opera')).toBe('crossing');
  });

  it('takes a title in quotation marks and the command after it', async () => {
    await ask('/story rename bridge "The old crossing" crossing');
    expect(await ask('/crossing articles')).toContain('The old crossing: 1 article');
    expect(await ask('/bridge articles')).toContain('/bridge is now /crossing.');
  });

  it('can be taken back, and a story of the chat leaves only its old name', async () => {
    await make('Port any:harbour');
    await ask('/story rename port Harbour slug:harbour');
    expect((await ask('/story list')).match(/\/port/g)).toBeNull();
    expect(await ask('/port articles')).toContain('Harbour: 1 article');
    await ask('/story rename harbour Port slug:port');
    expect(await ask('/port articles')).not.toContain('is now');
    expect(await ask('/harbour articles')).toContain('/harbour is now /port.');
  });

  it('refuses what another has', async () => {
    await make('Port any:harbour');
    expect(await ask('/story rename port Bridge slug:bridge')).toContain('/bridge is taken');
    expect(await ask('/story rename port Bridge slug:help')).toContain('/help is taken');
  });
});

describe('/story merge', () => {
  beforeEach(async () => {
    await make('Port any:"harbour, Cork"');
  });

  it('makes the rules of one alternatives of the other; articles move and the old command answers', async () => {
    const shown = await ask('/story merge port into:bridge');
    expect(shown).toContain('/port is now /bridge.');
    expect(shown).toContain('1: any of bridge');
    expect(shown).toContain('2: any of harbour, Cork');
    expect(await ask('/bridge articles')).toContain('3 articles');
    expect(await ask('/port quotes')).toMatch(/\/port is now \/bridge\.[\s\S]*mend the wall/);
    expect(await ask('/story list')).toMatch(/\/port: Port, 0 articles, now \/bridge/);
  });

  it('is undone by restore', async () => {
    await ask('/story merge port bridge');
    expect(await ask('/story restore port')).toContain('Articles: 2');
    expect(await ask('/bridge articles')).toContain('1 article');
    expect(await ask('/story show bridge')).not.toContain('Cork');
    expect(await ask('/port articles')).not.toContain('is now');
  });

  it('follows chains', async () => {
    await make('Town any:mayor');
    await ask('/story merge town port');
    await ask('/story merge port bridge');
    expect(await ask('/town articles')).toContain('/town is now /bridge.');
    expect(await ask('/story edit town any:opera')).toContain('any of bridge, opera');
  });

  it('refuses a story with itself, and one that is not there', async () => {
    expect(await ask('/story merge port port')).toContain('cannot be merged into itself');
    expect(await ask('/story merge port nowhere')).toContain('There is no story “nowhere”');
  });
});

describe('/story archive', () => {
  it('takes the command away and keeps what the story holds', async () => {
    await ask('/story archive bridge');
    expect(await ask('/bridge')).toContain('There is no command /bridge');
    expect(await storyOf('toll')).toBe('bridge');
    expect(await ask('/story list')).toMatch(/\/bridge: The bridge, 1 article, archived/);
    expect(await ask('/story edit bridge any:ferry')).toContain('any of bridge, ferry');
    expect(await storyOf('ferry')).toBeNull();
    expect(await ask('/story archive bridge')).toContain('is archived; /story restore follows it again');
    await ask('/story restore bridge');
    expect(await ask('/bridge articles')).toContain('2 articles');
    expect(await ask('/story restore bridge')).toContain('/bridge is followed already');
  });
});

describe('digests and reminders that name a story', () => {
  const digestOf = (text: string) => text.replace(/[\s\S]*: every day/, '');

  it('follow it to its new name, and are not made twice', async () => {
    await ask('/digest daily 09:00 story:bridge');
    await ask('/remind 7d story:bridge');
    await ask('/story rename bridge The crossing slug:crossing');
    expect(await ask('/digest list')).toContain('crossing');
    expect(await ask('/remind list')).toContain('crossing');
    expect(await ask('/digest preview')).toContain('The crossing');
    expect(await ask('/digest daily 09:00 story:bridge')).toContain('was there already');
  });

  it('follow it into another, once', async () => {
    await make('Port any:"harbour, Cork"');
    await ask('/digest daily 09:00 story:"bridge, port"');
    await ask('/story merge port bridge');
    const listed = digestOf(await ask('/digest list'));
    expect(listed).toContain('bridge');
    expect(listed).not.toContain('port');
    expect((await ask('/digest preview')).match(/The harbour wall in Cork is wet/g)).toHaveLength(1);
  });

  it('go on with an archived one by name; one of every story leaves it out', async () => {
    await ask('/digest daily 09:00 story:bridge');
    await ask('/digest weekdays 10:00');
    await ask('/story archive bridge');
    expect(await ask('/digest preview 1')).toContain('A toll on the bridge');
    expect(await ask('/digest preview 2')).not.toContain('A toll on the bridge');
    expect(await ask('/digest preview 2')).toContain('The ferry leaves Cork');
  });
});

describe('names while typing', () => {
  const suggest = async (path: string, option: string, typed: string) =>
    (await dateline.front.suggest({ path, option, typed }, CALLER)).map(({ value }) => value);

  it('are those that can be meant, by slug or a word of the title', async () => {
    await make('Port of Cork any:harbour slug:port');
    await ask('/story archive bridge');
    expect(await suggest('story restore', 'story', '')).toEqual(['bridge']);
    expect(await suggest('story archive', 'story', 'cork')).toEqual(['port']);
    expect(await suggest('digest daily', 'story', '')).toEqual(['port']);
    expect(await suggest('story show', 'story', 'b')).toEqual(['bridge']);
  });
});

it('a file that goes leaves a problem where the chat changed it, and a whole story where it said all', async () => {
  await make('Port any:harbour');
  await ask('/story rename bridge The crossing');
  rmSync(join(folder, 'stories/bridge.yaml'));
  await dateline.refresh();
  expect(await ask('/status')).toContain('The story bridge was changed in chat, and its file is gone.');
  expect(await ask('/port articles')).toContain('1 article');
});
