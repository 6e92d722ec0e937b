import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANNEL } from '../../jobs/desk-on-a-clock.ts';
import { NOTHING, sampleArticle } from '../../store/sample.ts';
import { EDITOR, openTellingFront, type TellingFront } from './telling-front.ts';

let desk: TellingFront;
beforeEach(async () => {
  desk = await openTellingFront();
});
afterEach(() => desk.store.close());

const publish = (id: string, published: string, text: string) =>
  desk.store.articles.save(sampleArticle({ id, title: `Report ${id}`, published, text }), NOTHING, 'feed', desk.now);

const digests = () => desk.telling.list(CHANNEL, 'digest');

describe('/digest', () => {
  it.each([
    ['/digest daily 09:00 Europe/Paris', '0 9 * * *', 'Europe/Paris'],
    ['/digest daily', '0 9 * * *', 'Europe/Paris'],
    ['/digest daily Asia/Tokyo', '0 9 * * *', 'Asia/Tokyo'],
    ['/digest weekdays 18:30 paris', '30 18 * * 1-5', 'Europe/Paris'],
    ['/digest weekly monday', '0 9 * * 1', 'Europe/Paris'],
    ['/digest weekly Sun 07:15 UTC', '15 7 * * 0', 'UTC'],
    ['/digest 0 9 * * 1-5 America/New_York', '0 9 * * 1-5', 'America/New_York'],
    ['/digest cron */30 8-18 * * * UTC', '*/30 8-18 * * *', 'UTC'],
  ])('%s', async (text, cron, zone) => {
    const { tone, title } = await desk.say(text);
    expect([tone, title]).toEqual(['answer', 'Digest 1 set up']);
    expect(await digests()).toMatchObject([{ cron, zone, state: 'active', stories: null }]);
  });

  it('keeps to the stories, quiet hours and manners it is given', async () => {
    await desk.say('/digest daily 08:00 story:harbour quiet:22:00-07:00 empty:silent catch-up:all');
    expect(await digests()).toMatchObject([
      { stories: ['harbour'], quiet: { from: '22:00', to: '07:00' }, whenEmpty: 'silent', catchUp: 'all' },
    ]);
  });

  it('says when the next one comes', async () => {
    const { text } = await desk.say('/digest daily 09:00 Europe/Paris');
    expect(text).toContain('daily at 09:00, Europe/Paris');
    expect(text).toContain('2016-07-14 07:00 UTC');
  });

  it.each([
    ['/digest daily 25:00', '“25:00” is not a time of day', 'Use hours and minutes'],
    ['/digest daily 09:00 Europe/Pariss', '“Europe/Pariss” is not a time zone', 'Did you mean Europe/Paris'],
    ['/digest 61 9 * * *', '“61 9 * * *” is not a schedule', 'five cron fields'],
    ['/digest 0 9 30 2 *', '“0 9 30 2 *” never happens', 'Choose a day that exists'],
    ['/digest sometimes', '“sometimes” is not a schedule', 'Type daily 09:00'],
    ['/digest weekly someday', '“someday” is not a day of the week', 'Use monday to sunday'],
    ['/digest daily story:harbor', 'There is no story “harbor”', 'Did you mean harbour'],
    ['/digest daily quiet:late', '“late” is not a time range', 'Use two times'],
    ['/digest daily empty:maybe', '“maybe” is not one of the choices', 'Use one of: say, silent'],
    ['/digest pause', 'This channel has no digest', '/help digest shows how to set one up'],
    ['/digest', '/digest cron needs fields', 'Type /digest cron'],
  ])('%s is told what was expected', async (typed, message, hint) => {
    const { tone, text } = await desk.say(typed);
    expect(tone).toBe('error');
    expect(text).toContain(message);
    expect(text).toContain(hint);
    expect(await digests()).toEqual([]);
  });

  it('is for those who may manage the channel; everyone may list', async () => {
    const reader = { ...EDITOR, right: 'member' } as const;
    expect((await desk.say('/digest daily', reader)).text).toContain('needs the right to manage');
    expect((await desk.say('/digest list', reader)).title).toBe('This channel has no digests');
  });

  it('is paused, resumed and stopped, by number where there are several', async () => {
    await desk.say('/digest daily');
    expect((await desk.say('/digest pause')).title).toBe('Digest 1 paused');
    await desk.say('/digest weekly monday');
    expect((await desk.say('/digest resume')).text).toContain('This channel has several digests.');
    expect((await desk.say('/digest resume 1')).title).toBe('Digest 1 resumed');
    expect((await desk.say('/digest stop 2')).title).toBe('Digest 2 stopped');
    expect((await digests()).map(({ id, state }) => [id, state])).toEqual([[1, 'active']]);
  });

  it('is listed with its own buttons each, for those who may manage', async () => {
    await desk.say('/digest daily');
    await desk.say('/digest weekly monday');
    const { text } = await desk.say('/digest list');
    for (const number of [1, 2]) expect(text).toContain(`Stop: /digest stop number:${number}`);
    const { text: read } = await desk.say('/digest list', { ...EDITOR, right: 'member' });
    expect(read).toContain('Preview: /digest preview number:2');
    expect(read).not.toMatch(/Stop|Pause/);
  });

  it("leaves other channels' digests alone", async () => {
    await desk.say('/digest daily');
    const elsewhere = { ...EDITOR, channel: { ...CHANNEL, id: 'other' } };
    expect((await desk.say('/digest stop 1', elsewhere)).tone).toBe('error');
    expect(await digests()).toHaveLength(1);
  });

  it('is previewed', async () => {
    await desk.say('/digest daily');
    expect((await desk.say('/digest preview')).title).toBe('Digest, 13 July 2016: nothing new');
  });
});

describe('/digest retry', () => {
  it('says how many posts it retries', async () => {
    expect((await desk.say('/digest retry')).title).toBe('No failed posts in this channel');
  });
});

describe('/digest preview in a channel without a digest', () => {
  it('says what one of the last day would, and no more', async () => {
    await publish('old', '2016-07-10', 'The old bridge of Marrow was closed to lorries.');
    await publish('new', '2016-07-13', 'Two barges struck a pier of the Ashford viaduct.');
    const { title, text } = await desk.say('/digest preview');
    expect(title).toBe('Digest, 13 July 2016: what is new');
    expect(text).toContain('Report new');
    expect(text).not.toContain('Report old');
    expect(text).toContain('This channel has no digest yet.');
    expect(await digests()).toEqual([]);
  });

  it('says in one line that nothing is new, and when the stories last moved', async () => {
    await publish('old', '2016-07-01', 'The old bridge of Marrow was closed to lorries.');
    const { title, text } = await desk.say('/digest preview');
    expect(title).toBe('Digest, 13 July 2016: nothing new; last moved 1 July 2016');
    expect(text).not.toContain('Report old');
    expect((await desk.say('/digest preview 3')).text).toContain('This channel has no digest');
  });
});
