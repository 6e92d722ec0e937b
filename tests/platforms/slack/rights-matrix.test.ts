import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCall } from '../../../src/command/grammar/encode-call.ts';
import { listActions, type PlacedAction } from '../../../src/command/list-actions.ts';
import { optionLabel } from '../../../src/command/option-label.ts';
import type { Right } from '../../../src/command/rights/right.ts';
import type { Dateline } from '../../../src/main.ts';
import { createSlack, type Slack } from '../../../src/platforms/slack/connect/bot.ts';
import { findForm, isAsked, type SlackForm } from '../../../src/platforms/slack/hear/form/find-form.ts';
import { findPasted } from '../../../src/platforms/slack/hear/form/find-pasted.ts';
import { encodePlace } from '../../../src/platforms/slack/hear/form/form-place.ts';
import { renderSlackForm } from '../../../src/platforms/slack/hear/form/render-form.ts';
import { createTally, mayRun } from '../../command/rights/may-run.ts';
import { fillIn, openMatrix } from '../../command/rights/open-matrix.ts';
import { NO_LOG, openDesk } from '../../e2e/open-desk.ts';
import { checkView } from '../../peers/slack/check-message.ts';
import type { Where } from '../../peers/slack/payloads.ts';
import { openSlackPeer, type SlackPeer } from '../../peers/slack/peer.ts';
import { seenIn } from '../../peers/slack/read-blocks.ts';
import { type OpenView, type Shown, toShown } from '../../peers/slack/state.ts';

const CHANNEL = 'C1NEWS';
const GROUP = 'S1DESK';

type Person = { readonly user: string; readonly right: Right; readonly isOthers?: true; readonly team?: string };
const PEOPLE: Readonly<Record<string, Person>> = {
  'a member': { user: 'U3MEMBER', right: 'member' },
  'an admin': { user: 'U1ADMIN', right: 'manager' },
  'an admin, of what others made': { user: 'U1ADMIN', right: 'manager', isOthers: true },
  'who created the channel': { user: 'U4CREATOR', right: 'manager' },
  'a guest': { user: 'U6GUEST', right: 'member' },
  'a guest of one channel': { user: 'U7SINGLE', right: 'member' },
  'an admin of another workspace, in a shared channel': { user: 'U9STRANGER', right: 'member', team: 'T9OTHER' },
  'an operator': { user: 'U8OPERATOR', right: 'operator' },
};
/** The same rights by other ways: they need no more than one route. */
const MORE: typeof PEOPLE = {
  'a member of a group that manages': { user: 'U5GROUP', right: 'manager' },
  'an operator, of what others made': { user: 'U8OPERATOR', right: 'operator', isOthers: true },
};
/** What their profiles say beyond a full member's. Guests are in the group that manages, and manage nothing for that. */
const PROFILES = {
  U3MEMBER: {},
  U1ADMIN: { is_admin: true },
  U4CREATOR: {},
  U5GROUP: {},
  U6GUEST: { is_restricted: true, is_admin: true },
  U7SINGLE: { is_ultra_restricted: true, is_admin: true },
  U8OPERATOR: {},
  U9STRANGER: { team_id: 'T9OTHER', is_admin: true },
};

let dateline: Dateline;
let peer: SlackPeer;
let slack: Slack;
let matrix: ReturnType<typeof openMatrix>;
let isOthers = false;
const tally = createTally();

beforeAll(async () => {
  dateline = await openDesk('2016-07-14T08:00Z');
  matrix = openMatrix(dateline, () => isOthers);
  peer = await openSlackPeer({ mode: 'socket' });
  for (const [id, profile] of Object.entries(PROFILES)) {
    peer.state.users.set(id, { id, tz: null, is_admin: false, is_owner: false, ...profile });
    const direct = `D${id.slice(1)}`;
    peer.state.channels.set(direct, { id: direct, isMember: true, isArchived: false, isReadOnly: false });
  }
  const channel = peer.state.channels.get(CHANNEL);
  if (channel) channel.creator = 'U4CREATOR';
  peer.state.groups.set(GROUP, ['U5GROUP', 'U6GUEST', 'U7SINGLE', 'U9STRANGER']);
  const named = { operators: ['T0TEAM/U8OPERATOR'], managerGroups: [GROUP] };
  slack = createSlack({ ...peer.connection, ...named, front: matrix.front, log: NO_LOG });
  await slack.start();
});
afterAll(async () => {
  await slack.close();
  await peer.close();
  await dateline.close();
});

type Route = {
  readonly isDirect: boolean;
  /** Whether the action can be reached so at all. */
  readonly takes: (placed: PlacedAction) => boolean;
  /** What is shown to who asks. */
  readonly ask: (placed: PlacedAction, where: Where) => Promise<string>;
};

const takesFile = ({ options }: PlacedAction['action']) => Object.values(options).some(({ isFile }) => isFile);
const valuesOf = ({ action }: PlacedAction) => ({
  // Without it, a slash command opens its form.
  ...(takesFile(action) ? { url: 'https://news.example/list.opml' } : {}),
  ...(action.messageMenu ? { text: 'Words.' } : {}),
  ...fillIn(action),
});
const lineOf = (placed: PlacedAction) =>
  [placed.path, ...Object.entries(valuesOf(placed)).map(([name, value]) => `${name}:"${value}"`)].join(' ');
const callOf = (placed: PlacedAction) => encodeCall({ path: placed.path, values: valuesOf(placed) });
const textOf = (label: string) => ({ type: 'plain_text', text: label, emoji: false }) as const;

const seen = async (shown: Promise<Shown>) => (await shown).seen;

function messageWith(element: object): Shown {
  const { blocks } = checkView({
    type: 'home',
    private_metadata: '',
    blocks: [{ type: 'actions', elements: [element] }],
  });
  const head = { ts: '1468400000.000100', channel: CHANNEL, onlyFor: null, thread: null, text: 'It' };
  return toShown({
    ...head,
    blocks: blocks.filter(({ type }) => type === 'actions') as Shown['blocks'],
    metadata: null,
    unfurls: false,
  });
}

const press: Route['ask'] = (placed, { user }) => {
  const button = { type: 'button', text: textOf('It'), action_id: 'ask:1', value: callOf(placed) };
  return seen(peer.press('It', messageWith(button), user));
};

const choose: Route['ask'] = (placed, { user }) => {
  const options = [{ text: textOf('It'), value: callOf(placed) }];
  return seen(peer.choose('It', messageWith({ type: 'static_select', action_id: 'ask:1', options }), user));
};

const formOf = ({ path }: PlacedAction): SlackForm | undefined => {
  const form = findForm(path, matrix.front.commands());
  const inputs = Object.entries(form?.action.options ?? {}).filter(([name, option]) => isAsked(name, option));
  return form?.path === path && inputs.length > 0 ? form : undefined;
};
const hasForm = (placed: PlacedAction) => formOf(placed) !== undefined;

async function fill(view: OpenView, placed: PlacedAction): Promise<string> {
  const { options } = placed.action;
  const named = Object.entries(valuesOf(placed)).flatMap(([name, value]) => {
    const option = options[name];
    return option ? [[optionLabel(name, option), String(value)]] : [];
  });
  const settled = await peer.submit(view, { Channel: CHANNEL, ...Object.fromEntries(named) });
  return settled.kind === 'errors' ? Object.values(settled.errors).join(' ') : seenIn(view.view.blocks);
}

/** A window that was opened by somebody who may, and is sent by somebody else. */
const submit: Route['ask'] = async (placed, { user }) => {
  const form = formOf(placed);
  if (!form) throw new Error('no form');
  const view = {
    id: `V-${placed.path}`,
    user,
    view: checkView(renderSlackForm(form, { channel: CHANNEL, zone: null })),
  };
  return fill(view, placed);
};

async function opened(act: () => Promise<unknown>): Promise<OpenView> {
  const known = peer.state.views.size;
  await act();
  return peer.modal(known);
}

/** A global shortcut opens the command's form, for a channel to be chosen; one for a member asks in their own conversation. */
const shortcut: Route['ask'] = async (placed, where) =>
  fill(await opened(() => peer.shortcut(`form:${placed.path}`, where)), placed);

const isPasted = ({ path }: PlacedAction) => findPasted(matrix.front.commands()).some((known) => known.path === path);

/** A message's text opens a form where one may, and else is refused at once. */
const menu: Route['ask'] = async (placed, where) => {
  const message = { ts: '1468400000.000100', text: 'Words of a message.' };
  const { length } = peer.shown;
  const { size } = peer.state.views;
  await peer.shortcut(placed.path === 'search' ? 'look-up' : `paste:${placed.path}`, where, message);
  await peer.until(({ views }) => peer.shown.length > length || views.size > size);
  const view = [...peer.state.views.values()].at(-1);
  return peer.state.views.size > size && view ? fill(view, placed) : (peer.shown.at(-1)?.seen ?? '');
};

/** A button of the Home tab as it is for a channel that was chosen, or for oneself. */
const inHome =
  (channelOf: (where: Where) => string): Route['ask'] =>
  async (placed, where) => {
    const button = { type: 'button', text: textOf('It'), action_id: 'ask:1', value: callOf(placed) };
    const place = { path: 'home', channel: channelOf(where) };
    const blocks = [{ type: 'actions', elements: [button] }];
    const home = checkView({ type: 'home', private_metadata: encodePlace(place), blocks });
    const view = await opened(() => peer.pressInView('It', { id: 'VHOME', user: where.user, view: home }));
    return seenIn(view.view.blocks);
  };

const always = () => true;

const ROUTES: Readonly<Record<string, Route>> = {
  'a slash command': {
    isDirect: false,
    takes: always,
    ask: (placed, where) => seen(peer.slash(`/${lineOf(placed)}`, where)),
  },
  'a line for /dateline': {
    isDirect: false,
    takes: always,
    ask: (placed, where) => seen(peer.slash(`/dateline ${lineOf(placed)}`, where)),
  },
  'a button': { isDirect: false, takes: always, ask: press },
  'a select': { isDirect: false, takes: always, ask: choose },
  'a window that is sent': { isDirect: false, takes: hasForm, ask: submit },
  'a shortcut': {
    isDirect: false,
    takes: (placed) => hasForm(placed) && placed.action.right !== 'member',
    ask: shortcut,
  },
  'a shortcut for one’s own': {
    isDirect: true,
    takes: (placed) => hasForm(placed) && placed.action.right === 'member',
    ask: shortcut,
  },
  'the menu of a message': {
    isDirect: false,
    takes: (placed) => placed.path === 'search' || isPasted(placed),
    ask: menu,
  },
  'a mention': { isDirect: false, takes: always, ask: (placed, where) => seen(peer.mention(lineOf(placed), where)) },
  'a direct message': { isDirect: true, takes: always, ask: (placed, { user }) => seen(peer.dm(lineOf(placed), user)) },
  'the Home tab, for a channel': { isDirect: false, takes: always, ask: inHome(() => CHANNEL) },
  'the Home tab, for oneself': { isDirect: true, takes: always, ask: inHome(({ user }) => user) },
};

const CASES = Object.entries(ROUTES).flatMap(([name, route], index) =>
  Object.entries(index === 0 ? { ...PEOPLE, ...MORE } : PEOPLE).map(([who, person]) => ({ name, route, who, person })),
);

test.each(CASES)('by $name $who may what each action declares', async ({ name, route, person }) => {
  isOthers = person.isOthers === true;
  const { user, team } = person;
  // By direct message nobody manages a workspace.
  const right = route.isDirect && person.right === 'manager' ? 'member' : person.right;
  const asking = { right, isDirect: route.isDirect, isOthers };
  for (const placed of listActions(matrix.commands).filter(route.takes)) {
    matrix.ran.length = 0;
    const said = await route.ask(placed, { user, channel: CHANNEL, ...(team ? { team } : {}) });
    const may = mayRun(placed.action, asking);
    tally.count(name, may);
    const hasRun = matrix.ran.some(({ path }) => path === placed.path);
    expect([placed.path, hasRun, said.includes('needs the right')], said).toEqual([placed.path, may, !may]);
  }
});

test('every action was asked for by everyone on every route, and each route let some through and refused some', () => {
  const actions = listActions(matrix.commands);
  const cells = CASES.reduce((sum, { route }) => sum + actions.filter(route.takes).length, 0);
  expect(tally.cells()).toBe(cells);
  expect(cells).toBeGreaterThan(4000);
  // What a shortcut offers for one’s own is what every member may.
  expect(tally.routesWithBoth()).toEqual(Object.keys(ROUTES).filter((name) => name !== 'a shortcut for one’s own'));
});
