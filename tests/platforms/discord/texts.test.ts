import { expect, test } from 'vitest';
import { defineCommand } from '../../../src/command/define.ts';
import { renderDiscordForm } from '../../../src/platforms/discord/draw/render-form.ts';
import { connect } from './connect.ts';

const LONG = `First line.\n\n${'A long text of several lines. '.repeat(120)}`;

/** A command as /read is: it takes a text of several lines. */
const note = defineCommand({
  name: 'note',
  description: 'Takes a text of several lines',
  visibility: 'caller',
  right: 'member',
  messageMenu: 'Take a note of it',
  options: {
    text: { type: 'text', description: 'The text, as it stands', required: true, multiline: true },
    story: { type: 'text', description: 'Which story' },
  },
  run: async () => ({ title: '', tone: 'answer', blocks: [] }),
});

async function open() {
  const connected = await connect({}, () => ({}));
  connected.front.addCommand(note);
  await connected.peer.quiet(100);
  return connected;
}

test('a text that is left out is asked for in a window, and the command then runs with it', async () => {
  const { peer, front } = await open();
  const { form, messages, ackMs } = await peer.command({ path: 'note', options: { story: 'bridge' } });
  expect([form?.title, form?.labels, messages, (ackMs ?? 3000) < 3000]).toEqual(['/note', ['Text'], [], true]);
  const sent = await peer.submit({ form, texts: { text: LONG } });
  expect(sent.messages.map(({ isPrivate }) => isPrivate)).toEqual([true]);
  expect(front.asked.map(({ call }) => call)).toEqual([{ path: 'note', values: { story: 'bridge', text: LONG } }]);
});

test('a window that was open while the bot restarted is answered', async () => {
  const { peer, front, restart } = await open();
  const { form } = await peer.command({ path: 'note' });
  await restart();
  await peer.submit({ form, texts: { text: 'Two\nlines' } });
  expect(front.asked[0]?.call.values).toEqual({ text: 'Two\nlines' });
});

test('a text that is given in one line runs at once', async () => {
  const { peer, front } = await open();
  const { form } = await peer.command({ path: 'note', options: { text: 'One line' } });
  expect(form).toBeNull();
  expect(front.asked[0]?.call.values).toEqual({ text: 'One line' });
});

test('what is too long to carry along with a text is said to be', async () => {
  const { peer, front } = await open();
  const story = Array.from({ length: 400 }, (_, i) => i.toString(36)).join('~');
  const { form, messages } = await peer.command({ path: 'note', options: { story } });
  expect(form).toBeNull();
  expect(messages[0]?.text).toContain('too long to send along');
  expect(front.asked).toEqual([]);
});

test('a window of another version is said to be one', async () => {
  const { peer } = await open();
  const { form } = await peer.command({ path: 'note' });
  const old = form && { ...form, body: { ...form.body, custom_id: 'd0&note' } };
  const { messages } = await peer.submit({ form: old, texts: { text: 'x' } });
  expect(messages[0]?.text).toContain('from another version');
});

test('the menu of a message offers the command, which runs with the message’s words', async () => {
  const { peer, front } = await open();
  expect(peer.commandNames(null)).toContain('Take a note of it');
  const message = peer.write(peer.channel, 'Talks are to begin on 1 August.\nSo says the envoy.');
  const { messages } = await peer.menu({ name: 'Take a note of it', message });
  expect(messages.map(({ isPrivate }) => isPrivate)).toEqual([true]);
  expect(front.asked[0]?.call).toEqual({
    path: 'note',
    values: { text: 'Talks are to begin on 1 August.\nSo says the envoy.' },
  });
});

test('a message of components is read by its texts', async () => {
  const { peer, front } = await open();
  const { messages } = await peer.command({ path: 'quote', options: { speaker: 'Lee' } });
  await peer.press({ message: messages[0]?.id ?? '', label: 'Post here' });
  const [posted] = peer.messages(peer.channel);
  await peer.menu({ name: 'Take a note of it', message: posted?.id ?? '' });
  expect(front.asked.at(-1)?.call.values.text).toContain('We will open the bridge in May.');
});

test('a message without words is said to have none', async () => {
  const { peer, front } = await open();
  const message = peer.write(peer.channel, 'x');
  const stored = peer.world.messages.get(message);
  if (stored) peer.world.messages.set(message, { ...stored, body: { content: '' } });
  const { messages } = await peer.menu({ name: 'Take a note of it', message });
  expect(messages[0]?.text).toContain('contains no text');
  expect(front.asked).toEqual([]);
});

test('a restart registers the command of the menu no second time', async () => {
  const { peer, restart } = await open();
  const writes = () => peer.requests.filter(({ method }) => method === 'PUT').length;
  const before = writes();
  await restart();
  expect(writes()).toBe(before);
});

test('title, label and description fit', () => {
  const description = 'word '.repeat(40);
  const form = renderDiscordForm(
    { path: 'a-very-long-command-name another-long-action-name', values: {} },
    [['a-name-of-an-option-that-is-longer-than-forty-five-characters', { type: 'text', description }]],
    {},
  );
  const [label] = form?.components ?? [];
  expect(form?.title.length).toBeLessThanOrEqual(45);
  expect(JSON.stringify(label)).toMatch(/"label":".{1,45}","description":".{1,100}"/);
});
