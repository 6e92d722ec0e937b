import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Dateline } from '../../src/main.ts';
import { createDiscord } from '../../src/platforms/discord/connect/bot.ts';
import { openDiscordPeer } from '../peers/discord/peer.ts';
import { ADMIN, GUEST, type SlackPeer } from '../peers/slack/peer.ts';
import { seenIn } from '../peers/slack/read-blocks.ts';
import { openBrowser } from '../platforms/web/open-browser.ts';
import { openWeb } from '../platforms/web/open-web.ts';
import { openSlackChat, type SlackChat } from './open-chats.ts';
import { CALLER, NO_LOG, openDesk } from './open-desk.ts';

const MANAGER = { permissions: 1n << 5n } as const;
const textOf = (place: string) => `The envoy spoke of a Syria truce in ${place} on Tuesday, said his aide to us.`;

let dateline: Dateline;
let peer: SlackPeer;
let slack: SlackChat;
beforeAll(async () => {
  dateline = await openDesk('2026-11-24T09:00Z', ':memory:', { DATELINE_SHARED_DESK: 'on' });
  slack = await openSlackChat(dateline.front);
  ({ peer } = slack);
});
afterAll(async () => {
  await slack.close();
  await dateline.close();
});

async function headOf({ store }: Dateline, words: string) {
  const heads = await store.articles.heads({ story: null, asOf: null });
  const articles = await Promise.all(heads.map(({ id }) => store.articles.find(id)));
  const { title, published, story } = articles.find((one) => one?.article.text.includes(words))?.article ?? {};
  return { title, published, story };
}

const MENDED = { title: 'The envoy speaks', published: '2016-07-12', story: 'syria' };

test('on Slack Edit opens a form filled in with what was understood; sent off, it keeps the text', async () => {
  const card = await peer.slash(`/read ${textOf('Bern')}`);
  expect(card.seen).toContain('Not kept yet: The envoy spoke of a Syria truce in Bern');
  const known = peer.state.views.size;
  void peer.press('Edit', card);
  const form = await peer.modal(known);
  const inputs = form.view.blocks.flatMap((block) => (block.type === 'input' ? [block] : []));
  expect(inputs.map(({ label }) => label.text)).toEqual(['Title', 'Published', 'Story']);
  expect(inputs[0]).toMatchObject({ element: { initial_value: textOf('Bern') } });
  expect(inputs[2]).toMatchObject({ element: { initial_option: { value: 'syria' } } });
  await peer.submit(form, { Title: 'The envoy speaks' });
  expect(seenIn(form.view.blocks)).toMatch(/^Not kept yet: The envoy speaks/);
  await peer.pressInView('Edit', form);
  await expect.poll(() => seenIn(form.view.blocks)).toContain('Published: (datepicker)');
  await peer.submit(form, { Published: '2016-07-12' });
  expect(seenIn(form.view.blocks)).toMatch(/^Read: The envoy speaks/);
  expect(await headOf(dateline, 'in Bern')).toEqual(MENDED);
});

test('on Slack a form of a draft that someone else kept says so under its first input', async () => {
  const card = await peer.slash(`/read ${textOf('Basel')}`);
  const known = peer.state.views.size;
  void peer.press('Edit', card);
  const form = await peer.modal(known);
  expect((await peer.press('Keep', card)).seen).toContain('Read: The envoy spoke');
  const settled = await peer.submit(form, { Published: '2016-07-12' });
  expect(settled).toEqual({ kind: 'errors', errors: { 'option:title': expect.stringContaining('There is no draft') } });
  expect((await headOf(dateline, 'in Basel')).published).toBeNull();
});

test('on Slack a guest is told that they may not, and no form shows them the text', async () => {
  const card = await peer.slash(`/read ${textOf('Chur')}`);
  const known = peer.state.views.size;
  expect((await peer.press('Edit', card, GUEST.user)).seen).toContain('/read needs the right to manage');
  expect(peer.state.views.size).toBe(known);
  expect((await peer.press('Drop', card, ADMIN.user)).seen).toContain('dropped');
});

test('on Discord Edit opens a window filled in with what was understood; sent off, it keeps the text', async () => {
  const chat = await openDiscordPeer({});
  const discord = createDiscord({ token: chat.token, apiUrl: chat.apiUrl, front: dateline.front, log: NO_LOG });
  await discord.start();
  try {
    const asked = await chat.command({ ...MANAGER, path: 'read', options: { text: textOf('Lund') } });
    const [card] = asked.messages;
    expect(card?.text).toContain('Not kept yet: The envoy spoke of a Syria truce in Lund');
    const { form, messages } = await chat.press({ ...MANAGER, message: card?.id ?? '', label: 'Edit' });
    expect([form?.labels, messages]).toEqual([['Title', 'Published', 'Story'], []]);
    expect(JSON.stringify(form?.body)).toContain(`"value":"${textOf('Lund')}"`);
    expect(JSON.stringify(form?.body)).toContain('"value":"syria"');
    const texts = { title: 'The envoy speaks', published: '12 July 2016', story: '' };
    const kept = await chat.submit({ ...MANAGER, form, texts });
    expect(kept.messages[0]?.text).toContain('Read: The envoy speaks');
    expect(await headOf(dateline, 'in Lund')).toEqual(MENDED);
    const again = await chat.press({ ...MANAGER, message: card?.id ?? '', label: 'Edit' });
    expect([again.form, again.messages[0]?.text]).toEqual([null, expect.stringContaining('There is no draft')]);
  } finally {
    await discord.close();
    await chat.close();
  }
});

test('in the browser a pasted text is mended by the command that Edit shows', async () => {
  const web = await openWeb();
  const browser = openBrowser(web.url);
  expect(await browser.post('/paste', { text: textOf('Oslo') })).toContain('Not kept yet: The envoy spoke');
  const page = await browser.post('/press', { call: 'd1&read&draft=1' });
  expect(page).toContain('/read draft:1 title:&quot;The envoy spoke of a Syria truce in Oslo');
  const mended = await browser.post('/ask', { text: '/read draft:1 title:"The envoy speaks" published:2016-07-12' });
  expect(mended).toContain('Read: The envoy speaks');
  expect(await headOf(web.dateline, 'in Oslo')).toEqual(MENDED);
  await web.close();
});

test('in the terminal a text is mended by the command that Edit shows', async () => {
  const say = async (line: string) => renderPlain((await dateline.front.answerText(line, CALLER)).card);
  const edit = /^Edit: (.+)$/m.exec(await say(`/read ${textOf('Riga')}`))?.[1] ?? '';
  const command = /^\/read draft.+$/m.exec(await say(edit))?.[0] ?? '';
  expect(command).toContain('published:YYYY-MM-DD story:syria');
  expect(await say(command)).toContain('is not a date');
  const mended = command.replace('YYYY-MM-DD', '2016-07-12').replace(textOf('Riga'), 'The envoy speaks');
  expect(await say(mended)).toContain('Read: The envoy speaks');
  expect(await headOf(dateline, 'in Riga')).toEqual(MENDED);
});
