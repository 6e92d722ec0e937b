import { describe, expect, it } from 'vitest';
import { CALLER } from '../../e2e/open-desk.ts';
import { ask, desk, make, openStoriesDesk } from './open-stories-desk.ts';

openStoriesDesk();

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
    (await desk().front.suggest({ path, option, typed }, CALLER)).map(({ value }) => value);

  it('are those that can be meant, by slug or a word of the title', async () => {
    await make('Port of Cork any:harbour slug:port');
    await ask('/story archive bridge');
    expect(await suggest('story restore', 'story', '')).toEqual(['bridge']);
    expect(await suggest('story archive', 'story', 'cork')).toEqual(['port']);
    expect(await suggest('digest daily', 'story', '')).toEqual(['port']);
    expect(await suggest('story show', 'story', 'b')).toEqual(['bridge']);
  });
});
