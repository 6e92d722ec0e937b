import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/command/define.ts';
import { openStore } from '../../src/store/open/open-store.ts';
import { NOW } from '../desk/reading/small-newsroom.ts';
import { EDITOR, openReadingFront, type ReadingFront } from './reading-front.ts';

let desk: ReadingFront;
beforeEach(async () => {
  desk = await openReadingFront();
});
afterEach(() => desk.store.close());

const TEXT = 'The talks about the harbour ended on Tuesday: “We agree,” said the pilot.\n\nNobody else spoke.';
const slack = (workspace: string, id: string): Caller => ({
  ...EDITOR,
  channel: { platform: 'slack', workspace, id },
  right: 'manager',
});

describe('a pasted text without a title or a day', () => {
  it('is shown as it is understood, and not kept', async () => {
    const { title, text, buttons } = await desk.say(`/read ${TEXT}`);
    expect(title).toBe('Not kept yet: The talks about the harbour ended on Tuesday: “We agree,” said the pilot.');
    expect(text).toContain('No title and no day found in this text.');
    expect(text).toContain('Day: not found');
    expect(text).toContain('Story: joins harbour, because it holds the word harbour');
    expect(text).toMatch(/Quotes: 0\n.*Key dates: 0/);
    expect(text).toContain('It begins:\n\nThe talks about the harbour ended');
    expect(buttons).toEqual(['Keep', 'Edit', 'Drop']);
    expect(await desk.articles()).toEqual([]);
  });

  it('says of what is missing only that', async () => {
    expect((await desk.say(`/read published:2016-07-14 ${TEXT}`)).text).toContain('No title found in this text. Edit');
    expect((await desk.say(`/read title:Talks ${TEXT}`)).text).toContain('No day found in this text.');
  });

  it('is kept as it is by its button, once', async () => {
    await desk.say(`/read ${TEXT}`);
    expect((await desk.press('Keep')).title).toMatch(/^Read: The talks/);
    expect(await desk.articles()).toMatchObject([{ published: null, story: 'harbour', text: TEXT }]);
    expect((await desk.say('/read draft:1 keep:yes')).text).toContain('There is no draft 1 here.');
  });

  it('is mended by a command that can be copied, and kept once title and day are known', async () => {
    await desk.say(`/read title:"The 'good' day" ${TEXT}`);
    const { title, text, buttons } = await desk.press('Edit');
    expect(title).toBe('Edit this command and send it');
    expect(text).toContain(`/read draft:1 title:"The 'good' day" published:YYYY-MM-DD story:harbour`);
    expect(buttons).toEqual(['Keep', 'Drop']);
    expect((await desk.say('/read draft:1 title:"A day"')).title).toBe('Not kept yet: A day');
    expect((await desk.say('/read draft:1 published:YYYY-MM-DD')).text).toContain('is not a date');
    expect((await desk.say('/read draft:1 published:2016-07-12')).title).toBe('Read: A day');
    expect(await desk.articles()).toMatchObject([{ title: 'A day', published: '2016-07-12', story: 'harbour' }]);
  });

  it('stays with the story that its words choose where that one is confirmed, and joins another that is given', async () => {
    await desk.say(`/read title:A ${TEXT}`);
    expect((await desk.say('/read draft:1 story:harbour')).text).toContain('joins harbour, because it holds the word');
    await desk.say('/read title:B Bread is dear.\n\nThe mill says so.');
    expect((await desk.say('/read draft:2 story:harbour')).text).toContain('joins harbour, as requested');
    expect((await desk.say('/read draft:2 story:bakery')).tone).toBe('error');
  });

  it('does not believe a day that has not come, and says so', async () => {
    const { title, text } = await desk.say(`/read title:A published:2026-07-14 ${TEXT}`);
    expect(title).toBe('Not kept yet: A');
    expect(text).toContain('it is dated 2026-07-14, which is in the future');
  });

  it('is dropped by its button', async () => {
    await desk.say(`/read ${TEXT}`);
    expect((await desk.press('Drop')).title).toBe('Draft 1 dropped');
    expect((await desk.say('/read draft:1')).text).toContain('There is no draft 1 here.');
    expect((await desk.say('/read drop:1')).text).toContain('There is no draft 1 here.');
    expect(await desk.articles()).toEqual([]);
  });

  it('is kept at once where the person says so, and shown first where they say that', async () => {
    expect((await desk.say(`/read keep:yes ${TEXT}`)).title).toMatch(/^Read: /);
    const whole = await desk.say(`/read keep:no title:Talks published:2016-07-12 ${TEXT}`);
    expect(whole.text).toContain('Keep it as it is, or edit its title, day or story first.');
    expect((await desk.say('/read draft:1 keep:no')).title).toBe('Not kept yet: Talks');
    expect((await desk.say('/read keep:no https://news.example/x')).text).toContain('/follow https://news.example/x');
  });

  it('takes no other text', async () => {
    await desk.say(`/read ${TEXT}`);
    expect((await desk.say('/read draft:1 Another text that is longer.')).text).toContain('/read drop:1');
  });

  it('is not kept in the log', async () => {
    await desk.say(`/read ${TEXT}`);
    await desk.press('Keep');
    expect(JSON.stringify(desk.logged)).not.toContain('pilot');
  });
});

describe('a draft', () => {
  const here = slack('T1', 'C1');

  it('is seen and kept in the workspace where it was made, and nowhere else', async () => {
    await desk.say(`/read ${TEXT}`, here);
    for (const other of [slack('T2', 'C1'), EDITOR, { ...EDITOR, right: 'operator' } as const])
      for (const typed of ['/read draft:1', '/read draft:1 keep:yes', '/read drop:1', '/read draft:1 title:A'])
        expect((await desk.say(typed, other)).text).toContain('There is no draft 1 here.');
    expect((await desk.say('/read draft:1 keep:yes', { ...here, right: 'member' })).text).toContain('needs the right');
    expect((await desk.say('/read draft:1 keep:yes', slack('T1', 'C2'))).title).toMatch(/^Read: /);
  });

  it('of a direct message is seen there alone', async () => {
    const direct: Caller = { ...slack('T1', 'U1'), user: 'U1', right: 'operator' };
    await desk.say(`/read ${TEXT}`, direct);
    expect((await desk.say('/read draft:1', here)).tone).toBe('error');
    expect((await desk.say('/read draft:1', direct)).title).toBe('Edit this command and send it');
  });

  it('is kept by one of two who press at the same moment', async () => {
    await desk.say(`/read ${TEXT}`, here);
    const titles = ['A', 'B', 'C'].map((title) => `/read draft:1 published:2016-07-12 title:${title}`);
    const answers = await Promise.all(titles.map((typed) => desk.say(typed, here)));
    expect(answers.filter(({ title }) => title.startsWith('Read: '))).toHaveLength(1);
    expect(answers.filter(({ text }) => text.includes('There is no draft 1 here.'))).toHaveLength(2);
    const [kept] = answers.filter(({ title }) => title.startsWith('Read: '));
    expect((await desk.articles()).map(({ title }) => `Read: ${title}`)).toEqual([kept?.title]);
  });

  it('waits again where keeping it failed', async () => {
    await desk.say(`/read ${TEXT}`, here);
    const { keep } = desk.store.articles;
    Object.assign(desk.store.articles, { keep: () => Promise.reject(new Error('the disk is full')) });
    expect((await desk.say('/read draft:1 keep:yes', here)).tone).toBe('error');
    Object.assign(desk.store.articles, { keep });
    expect((await desk.say('/read draft:1 keep:yes', here)).title).toMatch(/^Read: /);
  });

  it('waits for seven days', async () => {
    await desk.say(`/read ${TEXT}`, here);
    desk.wait(7 * 24 - 1);
    expect((await desk.say('/read draft:1', here)).tone).toBe('answer');
    desk.wait(1);
    expect((await desk.say('/read draft:1', here)).text).toContain('is more than 7 days old');
    expect(await desk.store.drafts.tidy(desk.now().subtract({ hours: 7 * 24 - 1 }))).toBe(1);
  });

  it('holds 200,000 characters, and a channel the newest twenty', async () => {
    const long = `/read ${'Nobody spoke. '.repeat(14_286)}`;
    const refused = await desk.say(long, here);
    expect(refused.text).toContain('A text of 200,003 characters is too long for a draft; the limit is 200,000');
    for (let n = 1; n <= 21; n++) await desk.say(`/read Text ${n} of the harbour.`, here);
    await desk.say('/read Of another channel.', slack('T1', 'C2'));
    const tones = [];
    for (const number of [1, 2, 21, 22]) tones.push((await desk.say(`/read draft:${number}`, here)).tone);
    expect(tones).toEqual(['error', 'answer', 'answer', 'answer']);
  });
});

it('a draft survives a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-drafts-'));
  const file = join(folder, 'store.db');
  const channel = { platform: 'web', workspace: 'local', id: 'web' } as const;
  const said = { title: null, published: null, story: null, posted: null };
  const before = await openStore({ file });
  const id = await before.drafts.add({ channel, user: 'local', text: TEXT, said }, NOW);
  await before.close();
  const after = await openStore({ file });
  const key = { id, workspace: channel, madeAfter: NOW.subtract({ hours: 1 }), now: NOW };
  expect(await after.drafts.find(key)).toEqual({ id, channel, user: 'local', text: TEXT, said });
  await after.close();
  rmSync(folder, { recursive: true, force: true });
});
