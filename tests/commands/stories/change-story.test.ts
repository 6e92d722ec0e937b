import { beforeEach, describe, expect, it } from 'vitest';
import { ask, desk, drop, make, openStoriesDesk, put, storyOf, toFile } from './open-stories-desk.ts';

openStoriesDesk();

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
    await desk().refresh();
    await ask('/story rename bridge The crossing slug:crossing');
    expect(await ask('/crossing articles')).toContain('2 articles');
    const old = await ask('/bridge articles');
    expect(old).toContain('/bridge is now /crossing.');
    expect(old).toContain('The crossing: 2 articles');
    expect(await ask('/search opera story:bridge')).toContain('opera');
    expect(await ask('/help all')).toContain('Now /crossing');
    await desk().refresh();
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

it('a file that goes leaves a problem where the chat changed it, and a whole story where it said all', async () => {
  await make('Port any:harbour');
  await ask('/story rename bridge The crossing');
  drop('stories/bridge.yaml');
  await desk().refresh();
  expect(await ask('/status')).toContain('The story bridge was changed in chat, and its file is gone.');
  expect(await ask('/port articles')).toContain('1 article');
});
