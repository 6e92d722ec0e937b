import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { openDiscordPeer, type Peer } from './peer.ts';

const V2 = 1 << 15;

async function open(): Promise<Peer> {
  const peer = await openDiscordPeer({});
  onTestFinished(() => peer.close());
  return peer;
}

async function send(peer: Peer, method: string, path: string, body: unknown, token: string) {
  const headers = { authorization: `Bot ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(`${peer.apiUrl}/v10${path}`, { method, headers, body: JSON.stringify(body) });
  const said = (await answer.json()) as { code: number; id?: string };
  return { status: answer.status, code: said.code, id: said.id };
}

const post = (peer: Peer, body: unknown) => send(peer, 'POST', `/channels/${peer.channel}/messages`, body, peer.token);
const text = (content: string) => ({ type: 10, content });
const v2 = (...components: readonly object[]) => ({ flags: V2, components });
const button = (custom_id: string, label: string) => ({ type: 2, style: 2, label, custom_id });
const row = (...components: readonly object[]) => ({ type: 1, components });

test.each([
  ['an empty message', { content: '' }, 50006],
  ['content of 2001 characters', { content: 'x'.repeat(2001) }, 50035],
  ['content beside components v2', { ...v2(text('a')), content: 'b' }, 50035],
  ['embeds beside components v2', { ...v2(text('a')), embeds: [{ title: 'b' }] }, 50035],
  ['components v2 without their flag', { components: [text('a')] }, 50035],
  ['4001 characters of text', v2(text('x'.repeat(2000)), text('x'.repeat(2001))), 50035],
  ['41 components', v2(...Array.from({ length: 41 }, () => text('a'))), 50035],
  ['a text display without text', v2(text('')), 50035],
  ['six buttons in a row', v2(row(...[1, 2, 3, 4, 5, 6].map((i) => button(`${i}`, 'a')))), 50035],
  ['a row without buttons', v2(row()), 50035],
  ['a custom_id of 101 characters', v2(row(button('x'.repeat(101), 'a'))), 50035],
  ['one custom_id twice', v2(row(button('a', 'a'), button('a', 'b'))), 50035],
  ['a label of 81 characters', v2(row(button('a', 'x'.repeat(81)))), 50035],
  ['a component id twice', v2({ ...text('a'), id: 7 }, { ...text('b'), id: 7 }), 50035],
  ['a file that was not sent along', v2({ type: 13, file: { url: 'attachment://a.txt' } }), 50035],
  ['a container in a container', v2({ type: 17, components: [{ type: 17, components: [text('a')] }] }), 50035],
  ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'a' })) }, 50035],
  ['6001 characters of embeds', { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3001) })) }, 50035],
  ['a nonce of 26 characters', { content: 'a', nonce: 'x'.repeat(26) }, 50035],
])('%s is refused', async (_what, body, code) => {
  const peer = await open();
  expect(await post(peer, body)).toMatchObject({ status: 400, code });
  expect(peer.messages(peer.channel)).toEqual([]);
});

test('what is at its limit is taken', async () => {
  const peer = await open();
  const most = v2(
    text('x'.repeat(4000)),
    row(...[1, 2, 3, 4, 5].map((i) => button(`${i}`.repeat(100), 'x'.repeat(80)))),
  );
  expect(await post(peer, most)).toMatchObject({ status: 200 });
  expect(await post(peer, { content: 'x'.repeat(2000), nonce: 'x'.repeat(25) })).toMatchObject({ status: 200 });
});

test('an enforced nonce gives the first message back, another nonce makes another', async () => {
  const peer = await open();
  const first = await post(peer, { content: 'a', nonce: 'n', enforce_nonce: true });
  expect(await post(peer, { content: 'b', nonce: 'n', enforce_nonce: true })).toEqual(first);
  await post(peer, { content: 'b', nonce: 'm', enforce_nonce: true });
  expect(peer.messages(peer.channel).map((message) => message.text)).toEqual(['a', 'b']);
});

test('pings are what allowed_mentions lets through, and everything where it is missing', async () => {
  const peer = await open();
  const content = '@everyone \\<@5> <@&6>';
  await post(peer, { content });
  await post(peer, { content, allowed_mentions: { parse: [] } });
  await post(peer, { content, allowed_mentions: { parse: ['users'] } });
  expect(peer.messages(peer.channel).map(({ pings }) => pings)).toEqual([['@everyone', '<@5>', '<@&6>'], [], ['<@5>']]);
});

test('a wrong token, an unknown channel and a lost permission are told apart', async () => {
  const peer = await open();
  const path = `/channels/${peer.channel}/messages`;
  expect(await send(peer, 'POST', path, { content: 'a' }, 'wrong')).toMatchObject({ status: 401 });
  expect(await send(peer, 'POST', '/channels/1/messages', { content: 'a' }, peer.token)).toMatchObject({
    status: 404,
    code: 10003,
  });
  peer.removeBot(peer.guild);
  expect(await post(peer, { content: 'a' })).toMatchObject({ status: 403, code: 50001 });
});

const command = (more: object) => ({ name: 'quote', description: 'what was said', ...more });
const option = (more: object) => ({ type: 3, name: 'a', description: 'a', ...more });

test.each([
  ['a name in capitals', [command({ name: 'Quote' })]],
  ['a name of 33 letters', [command({ name: 'x'.repeat(33) })]],
  ['a description of 101 characters', [command({ description: 'x'.repeat(101) })]],
  ['no description', [command({ description: '' })]],
  ['26 options', [command({ options: Array.from({ length: 26 }, (_, i) => option({ name: `o${i}` })) })]],
  ['an option twice', [command({ options: [option({}), option({})] })]],
  ['a required option after others', [command({ options: [option({}), option({ name: 'b', required: true })] })]],
  [
    '26 choices',
    [
      command({
        options: [option({ choices: Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` })) })],
      }),
    ],
  ],
  [
    'choices beside autocomplete',
    [command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
  ],
  ['101 commands', Array.from({ length: 101 }, (_, i) => command({ name: `c${i}` }))],
  ['one name twice', [command({}), command({})]],
  [
    '8001 characters',
    [
      command({
        options: Array.from({ length: 25 }, (_, i) =>
          option({
            name: `o${i}`,
            choices: Array.from({ length: 4 }, (_, j) => ({ name: 'x'.repeat(80), value: `${j}` })),
          }),
        ),
      }),
    ],
  ],
])('commands with %s are refused', async (_what, commands) => {
  const peer = await open();
  const answer = await send(peer, 'PUT', '/applications/1/commands', commands, peer.token);
  expect(answer).toMatchObject({ status: 400, code: 50035 });
  expect(peer.commandNames(null)).toEqual([]);
});

test('more than 200 new commands a day are refused', async () => {
  const peer = await open();
  const set = (from: number) =>
    send(
      peer,
      'PUT',
      '/applications/1/commands',
      Array.from({ length: 100 }, (_, i) => command({ name: `c${from + i}` })),
      peer.token,
    );
  expect([(await set(0)).status, (await set(0)).status, (await set(100)).status]).toEqual([200, 200, 200]);
  expect(await set(200)).toMatchObject({ status: 400, code: 30034 });
});

test('a command that is not registered cannot be typed', async () => {
  const peer = await open();
  await expect(peer.command({ path: 'quote' })).rejects.toThrow('/quote is not registered here');
});

test('with nobody listening, the person sees no answer in time', async () => {
  const peer = await openDiscordPeer({ deadlineMs: 50 });
  onTestFinished(() => peer.close());
  await send(peer, 'PUT', '/applications/1/commands', [command({})], peer.token);
  expect(await peer.command({ path: 'quote' })).toMatchObject({ ackMs: null, messages: [] });
});

test('an interaction is answered once, in its own kind, and only then followed up', async () => {
  const peer = await open();
  await send(peer, 'PUT', '/applications/1/commands', [command({})], peer.token);
  const asked = peer.command({ path: 'quote' });
  const interaction = [...peer.world.interactions.values()][0];
  const path = `/interactions/${interaction?.id}/${interaction?.token}/callback`;
  const webhook = `/webhooks/1/${interaction?.token}`;
  expect(await send(peer, 'POST', webhook, { content: 'early' }, '')).toMatchObject({ status: 404 });
  expect(await send(peer, 'POST', path, { type: 8, data: { choices: [] } }, '')).toMatchObject({ code: 50035 });
  await send(peer, 'POST', `${path}?with_response=true`, { type: 4, data: { content: 'first' } }, '');
  expect(await send(peer, 'POST', path, { type: 4, data: { content: 'again' } }, '')).toMatchObject({ code: 40060 });
  await send(peer, 'POST', webhook, { content: 'more', flags: 64 }, '');
  expect((await asked).messages.map((message) => [message.text, message.isPrivate])).toEqual([
    ['first', false],
    ['more', true],
  ]);
  if (interaction) interaction.isExpired = true;
  expect(await send(peer, 'POST', webhook, { content: 'late' }, '')).toMatchObject({ status: 401, code: 50027 });
});

test.each([
  ['a wrong token', { token: 'wrong', intents: 1 }, 4004],
  ['privileged intents', { token: 'peer-token', intents: 1 << 15 }, 4014],
])('the gateway closes on %s', async (_what, identify, code) => {
  const peer = await open();
  const socket = new WebSocket(peer.apiUrl.replace('http', 'ws').replace('/api', '/gateway'));
  const closed = new Promise((resolve) => socket.on('close', resolve));
  socket.on('open', () => socket.send(JSON.stringify({ op: 2, d: identify })));
  expect(await closed).toBe(code);
});
