import { afterEach, beforeEach, expect, test } from 'vitest';
import { plain } from '../../../src/card/parts/leaves/leaves.ts';
import { type Command, defineCommand, defineGroup } from '../../../src/command/define.ts';
import { createFront } from '../../../src/command/front/create-front.ts';
import type { Dateline } from '../../../src/main.ts';
import { createSlack, type Slack } from '../../../src/platforms/slack/connect/bot.ts';
import { MAX_INPUT_CHARS } from '../../../src/platforms/slack/limits.ts';
import { toSlackManifest } from '../../../src/platforms/slack/register/manifest.ts';
import { NO_LOG, openDesk } from '../../e2e/open-desk.ts';
import type { Posted } from '../../peers/slack/payloads.ts';
import { ADMIN, GUEST, openSlackPeer, type SlackPeer } from '../../peers/slack/peer.ts';
import { seenIn } from '../../peers/slack/read-blocks.ts';
import type { OpenView } from '../../peers/slack/state.ts';

/** Takes an article's text, and says how much of it came. */
const take = defineCommand({
  name: 'take',
  description: 'Take a text into the desk',
  visibility: 'caller',
  right: 'member',
  messageMenu: 'Take into the desk',
  options: {
    body: { type: 'text', description: 'The text', required: true, multiline: true, rest: true },
    title: { type: 'text', description: 'Its title', named: true },
  },
  run: async ({ body, title }) => ({
    title: title ?? 'Taken',
    tone: 'answer',
    blocks: [{ kind: 'text', leaves: [plain(`${body.length} letters, ${body.split('\n').length} lines`)] }],
  }),
});
const store = defineGroup({
  name: 'store',
  description: 'Only for who may manage',
  fallback: 'paste',
  actions: [{ ...take, name: 'paste', right: 'manager', messageMenu: 'Store it' }],
});
const COMMANDS: readonly Command[] = [take, store];

let dateline: Dateline;
let peer: SlackPeer;
let slack: Slack;
beforeEach(async () => {
  dateline = await openDesk('2026-11-24T09:00Z');
  peer = await openSlackPeer({ mode: 'socket' });
  const here = { desk: dateline.desk, commands: () => COMMANDS };
  const front = createFront({
    deskOf: async () => here,
    own: here,
    moves: { leaveWorkspace: async () => 0, joinWorkspace: async () => 0 },
    onCommandsChanged: () => () => {},
    now: () => Temporal.Instant.from('2026-11-24T09:00Z'),
    asOf: null,
    log: NO_LOG,
  });
  slack = createSlack({ ...peer.connection, front, log: NO_LOG });
  await slack.start();
});
afterEach(async () => {
  await slack.close();
  await peer.close();
  await dateline.close();
});

const inputOf = ({ view }: OpenView, label: string) =>
  view.blocks.find((block) => block.type === 'input' && block.label.text === label);
const message = async (text: string): Promise<Posted> => ({ ts: (await peer.slash('/take x')).ts, text });
const last = () => peer.shown.at(-1)?.seen;

test('a command that needs a pasted text opens a window for it, of several lines', async () => {
  void peer.slash('/take');
  const form = await peer.modal();
  expect(inputOf(form, 'Body')).toMatchObject({
    element: { type: 'plain_text_input', multiline: true, max_length: MAX_INPUT_CHARS },
    hint: { text: expect.stringContaining('at most 3000 characters') },
  });
  expect((await peer.submit(form, { Body: 'One.\n\nTwo.', Title: 'Mine' })).kind).toBe('updated');
  expect(seenIn(form.view.blocks)).toContain('Mine\n10 letters, 3 lines');
});

test('typed with its text it needs no window', async () => {
  expect((await peer.slash('/take one two')).seen).toContain('7 letters');
});

test('a message is taken into the window, its links and escapes as plain words, its lines kept', async () => {
  const pasted = await message('One &amp; <https://example.org/a|two>.\n\nThree.');
  await peer.shortcut('paste:take', ADMIN, pasted);
  const form = await peer.modal();
  expect(inputOf(form, 'Body')).toMatchObject({ element: { initial_value: 'One & two.\n\nThree.' } });
  await peer.submit(form, {});
  expect(seenIn(form.view.blocks)).toContain('18 letters, 3 lines');
});

test('a message of 3000 characters fits the window, a longer one is taken whole at once', async () => {
  await peer.shortcut('paste:take', ADMIN, await message('x'.repeat(MAX_INPUT_CHARS)));
  expect(inputOf(await peer.modal(), 'Body')).toMatchObject({ element: { initial_value: 'x'.repeat(3000) } });
  const long = await message('x'.repeat(MAX_INPUT_CHARS + 1));
  await peer.shortcut('paste:take', ADMIN, long);
  await expect.poll(last).toContain('3001 letters');
});

test('a message without words opens an empty window', async () => {
  await peer.shortcut('paste:take', ADMIN, await message(''));
  expect(inputOf(await peer.modal(), 'Body')).not.toHaveProperty('element.initial_value');
});

test('where the window opens too late the text is taken at once', async () => {
  const pasted = await message('One.');
  peer.fail('views.open', { error: 'expired_trigger_id' });
  await peer.shortcut('paste:take', ADMIN, pasted);
  await expect.poll(last).toContain('4 letters, 1 lines');
});

test('who may not manage is told so and given no window', async () => {
  await peer.shortcut('paste:store paste', GUEST, await message('One.'));
  await expect.poll(last).toContain('/store paste needs the right to manage');
  expect(peer.state.views.size).toBe(0);
});

test('a global shortcut opens the empty window; too late, a direct message says so', async () => {
  await peer.shortcut('form:take');
  expect(inputOf(await peer.modal(), 'Body')).toBeDefined();
  peer.fail('views.open', { error: 'expired_trigger_id' });
  await peer.shortcut('form:take');
  await expect.poll(last).toContain('did not open in time');
  expect(peer.shown.at(-1)?.channel).toBe('D1ADMIN');
});

test('a shortcut of a command that there is no more does nothing', async () => {
  const pasted = await message('One.');
  await peer.shortcut('paste:gone', ADMIN, pasted);
  await peer.slash('/take after');
  expect(last()).toContain('5 letters');
  expect(peer.state.views.size).toBe(0);
});

test('the manifest declares a global shortcut and one on messages for each, five of a kind at most', () => {
  const shortcutsOf = (commands: readonly Command[]) => {
    const manifest = toSlackManifest(commands, { name: 'Dateline' });
    return JSON.parse(JSON.stringify(manifest)).features.shortcuts;
  };
  expect(shortcutsOf(COMMANDS)).toEqual(
    expect.arrayContaining([
      {
        name: 'Take into the desk',
        type: 'global',
        callback_id: 'form:take',
        description: 'Take a text into the desk',
      },
      {
        name: 'Store it',
        type: 'message',
        callback_id: 'paste:store paste',
        description: 'Take a text into the desk',
      },
    ]),
  );
  const many = Array.from({ length: 9 }, (_, n) => ({ ...take, name: `take${n}` }));
  expect(shortcutsOf(many)).toHaveLength(10);
});
