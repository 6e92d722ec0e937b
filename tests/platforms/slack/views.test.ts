import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Dateline } from '../../../src/main.ts';
import { renderSlackForm } from '../../../src/platforms/slack/hear/form/render-form.ts';
import { openSlackChat, type SlackChat } from '../../e2e/open-chats.ts';
import { openDesk } from '../../e2e/open-desk.ts';
import { GUEST, type SlackPeer } from '../../peers/slack/peer.ts';
import { buttonsIn, seenIn } from '../../peers/slack/read-blocks.ts';
import type { OpenView } from '../../peers/slack/state.ts';

let dateline: Dateline;
let peer: SlackPeer;
let slack: SlackChat;
beforeEach(async () => {
  dateline = await openDesk('2026-11-24T09:00Z');
  slack = await openSlackChat(dateline.front);
  ({ peer } = slack);
});
afterEach(async () => {
  await slack.close();
  await dateline.close();
});

const seen = ({ view }: OpenView) => seenIn(view.blocks);
const inputs = ({ view }: OpenView) =>
  view.blocks.flatMap((block) => (block.type === 'input' ? [block.label.text] : []));
/** The blocks with that button alone, to press one of several that are called alike. */
const onlyButton = ({ view }: OpenView, actionId: string) =>
  view.blocks.flatMap((block) =>
    block.type === 'actions'
      ? [{ ...block, elements: block.elements.filter((element) => element.action_id === actionId) }]
      : [],
  );
/** Types a command that opens a modal. */
async function openForm(typed: string): Promise<OpenView> {
  void peer.slash(typed);
  return peer.modal(peer.state.views.size);
}

test('/digest alone opens a form with the zone of the profile filled in, and searching for others', async () => {
  const form = await openForm('/digest');
  expect(inputs(form)).toEqual([
    'Time',
    'Time zone',
    'Stories',
    'Quiet hours',
    'After a pause',
    'When nothing is new',
    'Statements by',
    'With these words',
    'From these feeds',
    'Mention',
  ]);
  const zone = form.view.blocks.find((block) => block.type === 'input' && block.label.text === 'Time zone');
  expect(zone).toMatchObject({ element: { type: 'external_select', initial_option: { value: 'Europe/Paris' } } });
  const options = await peer.suggest('suggest:digest/daily/zone', 'tokyo');
  expect(options[0]?.value).toBe('Asia/Tokyo');
});

test('the form filled in subscribes the channel, says so to whoever filled it in and to the channel', async () => {
  const form = await openForm('/digest');
  const settled = await peer.submit(form, { Time: '08:30', 'Time zone': 'Asia/Tokyo' });
  expect(settled.kind).toBe('updated');
  expect(seen(form)).toContain('08:30');
  await peer.until(() => peer.shown.some(({ seen: said, onlyFor }) => onlyFor === null && said.includes('Asia/Tokyo')));
  expect((await peer.slash('/digest list')).seen).toMatch(/daily at 08:30, Asia\/Tokyo/);
});

test('several stories and people are chosen from lists, and a zone by its city', async () => {
  const form = await openForm('/digest');
  const kindOf = (label: string) =>
    form.view.blocks.flatMap((block) =>
      block.type === 'input' && block.label.text === label ? block.element.type : [],
    );
  for (const label of ['Stories', 'Statements by', 'From these feeds'])
    expect(kindOf(label), label).toEqual(['multi_external_select']);
  expect((await peer.suggest('suggest:digest/daily/people', 'kirb'))[0]?.value).toBe('John Kirby');
  expect((await peer.suggest('suggest:digest/daily/zone', 'Kyiv'))[0]).toMatchObject({ value: 'Europe/Kyiv' });
  const settled = await peer.submit(form, {
    'Time zone': 'Europe/Kyiv',
    Stories: 'syria',
    'Statements by': 'John Kirby|John Kerry',
  });
  expect(settled.kind).toBe('updated');
  expect(seen(form)).toMatch(/John Kirby.*John Kerry/);
  expect((await peer.slash('/digest list')).seen).toMatch(
    /Europe\/Kyiv.*John Kirby.*John Kerry|John Kirby.*John Kerry/s,
  );
});

test('a list that is filled in shows what was chosen', () => {
  const option = { type: 'text', description: 'Who', many: true, suggest: async () => [] } as const;
  const action = {
    name: 'a',
    description: '',
    visibility: 'caller',
    right: 'member',
    options: { who: option },
  } as const;
  const run = async () => ({ title: '', tone: 'answer' as const, blocks: [] });
  const form = { group: null, title: null, action: { ...action, run }, path: 'a', siblings: [] };
  const view = renderSlackForm(form, { channel: 'C1', zone: null, filled: { who: 'Kerry, Lavrov' } });
  expect(view.blocks[0]).toMatchObject({ element: { initial_options: [{ value: 'Kerry' }, { value: 'Lavrov' }] } });
});

test('another schedule changes the inputs', async () => {
  const form = await openForm('/digest');
  await peer.chooseInView('form', 'digest weekly', form);
  await peer.until(() => inputs(form).includes('Day'));
  const settled = await peer.submit(form, { Day: 'monday' });
  expect(settled.kind).toBe('updated');
  expect((await peer.slash('/digest list')).seen).toMatch(/[Mm]onday/);
});

test('a mistake is shown under the input it is in, and the form stays', async () => {
  const form = await openForm('/remind');
  const settled = await peer.submit(form, { 'How long before': 'soonish' });
  expect(settled).toEqual({
    kind: 'errors',
    errors: { 'option:offsets': expect.stringMatching(/“soonish” is not a time before a date.*7d/) },
  });
  expect((await peer.submit(form, { 'How long before': '7d 1d' })).kind).toBe('updated');
});

test('a form whose three seconds are over is answered as typed', async () => {
  peer.expireTriggers();
  expect((await peer.slash('/digest')).seen).toContain('/digest cron needs fields');
});

test('who may not manage gets the answer that says so, not a form', async () => {
  expect((await peer.slash('/digest', GUEST)).seen).toMatch(/needs/);
  expect(peer.state.views.size).toBe(0);
});

test('the Home tab shows the stories, the next key dates, digests and reminders', async () => {
  const home = await peer.openHome();
  expect(seen(home)).toContain('Syria peace process');
  expect(seen(home)).toMatch(/date ahead/);
  expect(seen(home)).toMatch(/digest/);
  expect(seen(home)).toContain('(Who said what) (New digest) (New alert) (New remind)');
});

test('the Home tab of a chosen channel manages its digests: stopping one shows the answer and updates the tab', async () => {
  await peer.slash('/digest daily 09:00 Europe/Paris');
  const first = await peer.openHome();
  expect(seen(first)).not.toContain('daily at 09:00');
  await peer.chooseInView('home-channel', 'C1NEWS', first);
  await peer.until(({ homes }) => homes.get('U1ADMIN') !== first);
  const home = await peer.openHome();
  expect(seen(home)).toContain('daily at 09:00');
  await peer.pressInView('Stop', home);
  expect(seen(await peer.modal())).toMatch(/stopped/i);
  await peer.until(({ homes }) => homes.get('U1ADMIN') !== home);
  expect((await peer.slash('/digest list')).seen).not.toContain('daily at 09:00');
});

test('each of several digests and reminders has its own buttons on the Home tab, and they manage that one', async () => {
  await peer.slash('/digest daily 09:00 Europe/Paris');
  await peer.slash('/digest weekly monday 10:00 Europe/Paris');
  await peer.slash('/remind 7d');
  const first = await peer.openHome();
  await peer.chooseInView('home-channel', 'C1NEWS', first);
  await peer.until(({ homes }) => homes.get('U1ADMIN') !== first);
  const home = await peer.openHome();
  expect(seen(home)).toMatch(
    /1: daily at 09:00.*\n\(Preview\) \(Pause\) \(Stop\)\n2: .*10:00.*\n\(Preview\) \(Pause\) \(Stop\)/,
  );
  expect(seen(home)).toMatch(/3: 7 days before.*\n\(Pause\) \(Stop\)/);
  const [, second] = buttonsIn(home.view.blocks).filter(({ label }) => label === 'Pause');
  await peer.pressInView('Pause', {
    ...home,
    view: { ...home.view, blocks: onlyButton(home, second?.actionId ?? '') },
  });
  expect(seen(await peer.modal())).toContain('Digest 2 paused');
  await peer.until(({ homes }) => homes.get('U1ADMIN') !== home);
  expect(seen(await peer.openHome())).toMatch(/2: .*paused\n\(Preview\) \(Resume\) \(Stop\)/);
});

test('who may not manage a channel sees its digests without the buttons that manage them', async () => {
  await peer.slash('/digest daily 09:00 Europe/Paris');
  const own = await peer.openHome('U2GUEST');
  await peer.chooseInView('home-channel', 'C1NEWS', own);
  await peer.until(({ homes }) => homes.get('U2GUEST') !== own);
  const home = seen(await peer.openHome('U2GUEST'));
  expect(home).toMatch(/1: daily at 09:00.*\n\(Preview\)\n/);
  expect(home).not.toMatch(/\((?:Pause|Stop|Resume)\)/);
});

test('a form opened from the Home tab is for the channel chosen there', async () => {
  const first = await peer.openHome();
  await peer.chooseInView('home-channel', 'C1NEWS', first);
  await peer.until(({ homes }) => homes.get('U1ADMIN') !== first);
  await peer.pressInView('New digest', await peer.openHome());
  await peer.submit(await peer.modal(), { Time: '07:15' });
  expect((await peer.slash('/digest list')).seen).toContain('daily at 07:15');
});

test('on the Home tab everyone manages their own conversation, and a channel only who may', async () => {
  const own = await peer.openHome('U2GUEST');
  expect(seen(own)).toContain('New digest');
  await peer.chooseInView('home-channel', 'C1NEWS', own);
  await peer.until(({ homes }) => homes.get('U2GUEST') !== own);
  expect(seen(await peer.openHome('U2GUEST'))).not.toContain('New digest');
});

test('reminders of one’s own are those of the conversation with the bot', async () => {
  await peer.slash('/remind me 7d', GUEST);
  expect((await peer.dm('remind list', 'U2GUEST')).seen).toContain('7 days');
});

test('a global shortcut asks who said what, and the answer turns its pages in the modal', async () => {
  await peer.shortcut('form:quote');
  const form = await peer.modal();
  expect(inputs(form)).toEqual(['Speaker', 'About', 'Story', 'Since', 'From', 'To']);
  expect((await peer.submit(form, { Speaker: 'John Kirby', About: 'clock' })).kind).toBe('updated');
  expect(seen(form)).toContain('mindful of the clock');
  await peer.pressInView('Show source', form);
  await peer.until(() => seen(form).includes('paragraph 13'));
});

test('the Home tab asks who said what, with people and stories to search for', async () => {
  await peer.pressInView('Who said what', await peer.openHome());
  const form = await peer.modal();
  expect((await peer.suggest('suggest:quote/speaker', 'kir')).map(({ value }) => value)).toContain('John Kirby');
  expect((await peer.suggest('suggest:quote/story', '')).map(({ value }) => value)).toContain('syria');
  await peer.submit(form, { Speaker: 'John Kirby', Story: 'syria' });
  expect(seen(form)).toContain('John Kirby: 7 statements');
});

test('a shortcut for a digest asks for the channel too', async () => {
  await peer.shortcut('form:digest');
  const form = await peer.modal();
  expect(inputs(form)[0]).toBe('Channel');
  await peer.submit(form, { Channel: 'C1NEWS' });
  expect((await peer.slash('/digest list')).seen).toContain('daily at 09:00');
});

test('a message shortcut looks its words up, for the one who asked', async () => {
  const message = await peer.slash('/quote kirby clock');
  const before = peer.shown.length;
  await peer.shortcut('look-up', undefined, { ts: message.ts, text: 'target date' });
  await peer.until(() => peer.shown.length > before);
  expect(peer.shown.at(-1)).toMatchObject({ onlyFor: 'U1ADMIN', seen: expect.stringContaining('“target date”') });
});
