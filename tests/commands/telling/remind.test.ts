import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANNEL } from '../../jobs/desk-on-a-clock.ts';
import { EDITOR, openTellingFront, type TellingFront } from './telling-front.ts';

let desk: TellingFront;
beforeEach(async () => {
  desk = await openTellingFront();
});
afterEach(() => desk.store.close());

const reminders = () => desk.telling.list(CHANNEL, 'reminder');

describe('/remind', () => {
  it.each([
    ['/remind 7d 1d 0d', ['7d', '1d', '0d'], '0 9 * * *', 'Europe/Paris'],
    ['/remind 0d 1d 7d Asia/Tokyo', ['7d', '1d', '0d'], '0 9 * * *', 'Asia/Tokyo'],
    ['/remind 1m 2w at:18:00', ['1m', '2w'], '0 18 * * *', 'Europe/Paris'],
    ['/remind 1d,0d', ['1d', '0d'], '0 9 * * *', 'Europe/Paris'],
  ])('%s', async (text, offsets, cron, zone) => {
    expect((await desk.say(text)).title).toBe('Reminders 1 set up');
    expect(await reminders()).toMatchObject([{ offsets, cron, zone }]);
  });

  it('says what it will do', async () => {
    const { text } = await desk.say('/remind 7d 1d 0d story:harbour');
    expect(text).toContain('7 days before, 1 day before, on the day; at 09:00, Europe/Paris; harbour');
  });

  it.each([
    ['/remind soon', '“soon” is not a time before a date', 'Use days, weeks or months'],
    ['/remind 7d 3h', '“3h” is not a time before a date', '0d is the day itself'],
    ['/remind', '/remind add needs offsets', 'Type /remind add'],
    ['/remind stop', 'This channel has no reminder', '/help remind shows how to set one up'],
  ])('%s is told what was expected', async (typed, message, hint) => {
    const { tone, text } = await desk.say(typed);
    expect(tone).toBe('error');
    expect(text).toContain(message);
    expect(text).toContain(hint);
  });

  it('is listed, paused, resumed and stopped', async () => {
    await desk.say('/remind 7d');
    expect((await desk.say('/remind list')).text).toContain('7 days before');
    expect((await desk.say('/remind pause')).title).toBe('Reminders 1 paused');
    expect((await desk.say('/remind resume')).title).toBe('Reminders 1 resumed');
    expect((await desk.say('/remind stop')).title).toBe('Reminders 1 stopped');
    expect(await reminders()).toEqual([]);
  });

  it('is not set up twice', async () => {
    await desk.say('/remind 7d 1d');
    expect((await desk.say('/remind 1d 7d')).title).toBe('Reminders 1 was there already');
  });
});

describe('/remind me', () => {
  const SLACK = { platform: 'slack', workspace: 'T1', id: 'C1' } as const;
  const reader = { channel: SLACK, user: 'U7', zone: 'Europe/Paris', right: 'member' } as const;

  it('is for everyone, goes to them alone, and is theirs to stop', async () => {
    expect((await desk.say('/remind me 7d 1d', reader)).title).toBe('Reminders 1 set up');
    expect(await desk.telling.list({ ...SLACK, id: 'U7' }, 'reminder')).toHaveLength(1);
    expect((await desk.say('/remind mine', reader)).text).toContain('7 days before');
    expect((await desk.say('/remind forget', reader)).title).toBe('Reminders 1 stopped');
  });

  it('has a button to stop it that works where it was asked for', async () => {
    const { card } = await desk.front.answerText('/remind me 7d', reader);
    const [stop, ...more] = card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    expect([stop?.label, more.map(({ label }) => label)]).toEqual(['Stop', ['Find a feed to follow']]);
    const call = { path: stop?.command ?? '', values: stop?.values ?? {} };
    expect((await desk.front.answer(call, reader)).card.title).toBe('Reminders 1 stopped');
    expect((await desk.say('/remind mine', reader)).title).toBe('You have no reminders');
  });

  it('comes as a direct message on Discord, wherever it is typed', async () => {
    const guild = { ...reader, channel: { platform: 'discord', workspace: 'G1', id: 'C1' } } as const;
    expect((await desk.say('/remind me 7d', guild)).title).toBe('Reminders 1 set up');
    const direct = { platform: 'discord', workspace: 'dm', id: 'user:U7' } as const;
    expect(await desk.telling.list(direct, 'reminder')).toHaveLength(1);
    expect((await desk.say('/remind list', { ...guild, channel: direct })).text).toContain('7 days before');
  });
});

describe('/remind mine', () => {
  it('lists one’s own with the buttons that stop them, wherever it is asked', async () => {
    const reader = { ...EDITOR, right: 'member' } as const;
    expect((await desk.say('/remind mine', reader)).title).toBe('You have no reminders');
    expect((await desk.say('/remind me 7d', reader)).text).toContain('Stop: /remind forget number:1');
    const { title, text } = await desk.say('/remind mine', reader);
    expect(title).toBe('Your reminders');
    expect(text).toContain('Stop: /remind forget number:1');
    expect((await desk.say('/remind forget number:1', reader)).title).toBe('Reminders 1 stopped');
  });
});
