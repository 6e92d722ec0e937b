import { beforeEach, describe, expect, it } from 'vitest';
import { ask, desk, make, openStoriesDesk, put, reopen, storyOf, toFile } from './open-stories-desk.ts';

openStoriesDesk();

const TOLL =
  'A toll on the bridge is planned. “The ferry stays free,” said Anna Lee, the mayor.\n\nTalks about the toll are scheduled to begin on 1 September.';

beforeEach(async () => {
  put('articles/toll.md', toFile('toll', TOLL));
  await reopen();
  await make('Boats any:"ferry, harbour"');
});

/** The stories of the article about the toll. */
async function storiesOfToll(): Promise<readonly (string | null)[]> {
  const { articles } = desk().store;
  const all = await articles.listForMatching('', 50);
  const { story = null, further = [] } = all.find(({ title }) => title === 'About the toll') ?? {};
  return [story, ...further.map((one) => one.story)];
}

describe('an article that fits two stories', () => {
  it('belongs to both, and counts once over all', async () => {
    expect(await storiesOfToll()).toEqual(['bridge', 'boats']);
    expect(await ask('/bridge articles')).toContain('1 article');
    expect(await ask('/boats articles')).toContain('3 articles');
    expect(await ask('/story list')).toMatch(/\/bridge: The bridge, 1 article[\s\S]*\/boats: Boats, 3 articles/);
    for (const where of ['bridge', 'boats']) {
      expect(await ask(`/${where} quotes`)).toContain('The ferry stays free');
      expect(await ask(`/${where} people`)).toContain('Anna Lee');
      expect(await ask(`/search toll story:${where}`)).toContain('A toll on the bridge');
      expect(await ask(`/${where} dates`)).toContain('1 September');
    }
    expect((await ask('/quote Anna Lee')).match(/The ferry stays free/g)).toHaveLength(1);
    expect((await ask('/search toll')).match(/A toll on the bridge/g)).toHaveLength(1);
    expect(await ask('/status')).toContain('3 articles');
  });

  it('says so when it is read, and when it is asked why', async () => {
    const pasted =
      'The bridge is closed for a week, the town said.\n\nThe ferry takes bicycles as well, it added on Monday.';
    expect(await ask(`/read ${pasted}`)).toContain(
      'joins bridge, because it holds the word bridge, and boats, because it holds the word ferry',
    );
    const id = (await desk().store.articles.listForMatching('', 50)).find(
      ({ title }) => title === 'About the toll',
    )?.id;
    expect(await ask(`/desk why ${id}`)).toContain('of bridge, and of boats');
  });

  it('belongs to one after they are merged, and to both after that is undone', async () => {
    await ask('/story merge bridge into:boats');
    expect(await storiesOfToll()).toEqual(['boats']);
    expect(await ask('/boats articles')).toContain('3 articles');
    expect(await ask('/boats quotes')).toMatch(/The ferry stays free/);
    await ask('/story restore bridge');
    expect(await storiesOfToll()).toEqual(['bridge', 'boats']);
    expect(await ask('/bridge articles')).toContain('1 article');
  });

  it('stays in an archived story, whichever of the two that is', async () => {
    await ask('/story archive boats');
    expect(await storiesOfToll()).toEqual(['bridge', 'boats']);
    await ask('/story restore boats');
    await ask('/story archive bridge');
    expect(await storiesOfToll()).toEqual(['bridge', 'boats']);
    expect(await ask('/boats articles')).toContain('3 articles');
  });

  it('stays in an archived story when its file is read again', async () => {
    await ask('/story archive boats');
    await reopen();
    await desk().library.settled();
    expect(await storiesOfToll()).toEqual(['bridge', 'boats']);
    expect(await storyOf('ferry')).toBe('boats');
    expect(await ask('/story list')).toMatch(/\/boats: Boats, 3 articles, archived/);
  });

  it('stays in a story that has another name', async () => {
    await ask('/story rename boats Ships slug:ships');
    expect(await storiesOfToll()).toEqual(['bridge', 'ships']);
    await ask('/story rename bridge Crossing slug:crossing');
    expect(await storiesOfToll()).toEqual(['crossing', 'ships']);
    expect(await ask('/ships quotes')).toContain('The ferry stays free');
  });

  it('leaves one whose rules change, and joins it again', async () => {
    await ask('/story edit bridge any:wall remove:bridge');
    expect(await storiesOfToll()).toEqual(['boats']);
    await ask('/story edit bridge any:"bridge, toll"');
    expect(await storiesOfToll()).toEqual(['bridge', 'boats']);
  });

  it('keeps the story it names as its main one, and joins others', async () => {
    put('articles/toll.md', toFile('toll', TOLL, 'story: boats\n'));
    await desk().refresh();
    expect(await storyOf('toll')).toBe('boats');
    expect(await storiesOfToll()).toEqual(['boats', 'bridge']);
    put('articles/toll.md', toFile('toll', TOLL));
    await desk().refresh();
    expect(await storiesOfToll()).toEqual(['bridge', 'boats']);
  });
});
