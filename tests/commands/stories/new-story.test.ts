import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../../src/card/render-plain.ts';
import { CALLER } from '../../e2e/open-desk.ts';
import { answer, ask, desk, make, openStoriesDesk, press, put, reopen, storyOf, toFile } from './open-stories-desk.ts';

openStoriesDesk();

describe('an article of data/ that names no story', () => {
  it('joins the one it matches', async () => {
    expect(await storyOf('toll')).toBe('bridge');
    expect(await storyOf('ferry')).toBeNull();
  });
});

describe('/story new', () => {
  it('shows what would join and why, and makes nothing yet', async () => {
    const shown = await ask('/story new Cork harbour any:"harbour, ferry" places:Cork');
    expect(shown).toContain('“Cork harbour” would take 3 of 3 stored articles');
    expect(shown).toContain('Its command: /cork-harbour. Nothing is made yet.');
    expect(shown).toContain('1 of them would belong to another story too.');
    expect(shown).not.toContain('would leave');
    expect(shown).toContain('any of harbour, ferry, place:Cork');
    expect(shown).toMatch(/About the wall.*the word harbour, the place Cork/);
    expect(await ask('/cork-harbour')).toContain('There is no command');
  });

  it('shows the strongest and the weakest of many, and how much of each is about the story', async () => {
    const filler = 'The town hall was painted again, and the band played until the evening.';
    const files = [1, 2, 3, 4].map((n) => [`ship${n}`, `The ferry ${'waits '.repeat(n)}in the dock.`] as const);
    const column = [...Array(9).fill(filler), 'My aunt once took the ferry.', filler].join('\n\n');
    for (const [name, text] of [...files, ['aunt', column] as const]) put(`articles/${name}.md`, toFile(name, text));
    await reopen();
    const shown = await ask('/story new The ferry any:"ferry, dock"');
    expect(shown).toContain('1 of them only touches it in passing.');
    const [strongest = '', weakest = ''] = shown.split('Weakest matches');
    expect(strongest).toMatch(/Strongest matches[\s\S]*About the ship/);
    expect(strongest).not.toContain('About the aunt');
    expect(weakest).toMatch(/About the aunt.*the word ferry \(\d% of its text, in passing\)/);
    expect(weakest).toMatch(/About the ferry.*\(100% of its text\)/);
  });

  it('says how many say too little of it to leave their story for it, or to join it too', async () => {
    const filler = 'The bridge was painted again, and the band played on it until the evening.';
    const text = [...Array(9).fill(filler), 'My aunt once took the ferry.', filler].join('\n\n');
    put('articles/aunt.md', toFile('aunt', text));
    await reopen();
    const shown = await ask('/story new The ferry any:ferry');
    expect(shown).toContain('would take 2 of 4 stored articles');
    expect(shown).toContain('1 more fits, but says little of it, and stays in another story alone.');
  });

  it('says how many would leave another story', async () => {
    const filler = 'The toll is planned on the ferry, the mayor said, and people waited.';
    const text = [...Array(9).fill(filler), 'There is a bridge.', filler].join('\n\n');
    put('articles/dues.md', toFile('dues', text));
    await reopen();
    expect(await storyOf('dues')).toBe('bridge');
    const shown = await ask('/story new Tolls any:"toll, ferry"');
    expect(shown).toContain('would take 3 of 4 stored articles');
    expect(shown).toContain('1 of them would belong to another story too.');
    expect(shown).toContain('1 of them would leave another story.');
  });

  it('makes it at the button: its command answers at once, and platforms hear of it', async () => {
    let heard = 0;
    desk().front.onCommandsChanged(() => {
      heard += 1;
    });
    const made = await make('Cork harbour any:"harbour, ferry"');
    expect(made).toContain('Following “Cork harbour”');
    expect(made).toContain('Articles: 3');
    expect(heard).toBe(1);
    expect(await ask('/cork-harbour quotes')).toContain('We will mend the wall in May');
    expect(await ask('/help')).toContain('/cork-harbour summary');
    expect(await storyOf('ferry')).toBe('cork-harbour');
  });

  it('keeps it over a restart, without matching the articles again', async () => {
    await make('Cork harbour any:"harbour, ferry"');
    const before = await desk().store.ledger.revision();
    await reopen();
    await desk().library.settled();
    expect(await desk().store.ledger.revision()).toBe(before);
    expect(await ask('/cork-harbour articles')).toContain('3 articles');
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
    const group = desk()
      .front.commands()
      .find(({ name }) => name === 'story');
    const actions = group && 'actions' in group ? group.actions : [];
    expect(actions.filter(({ right }) => right !== 'member').map(({ name }) => name)).toEqual(changing);
  });
});
