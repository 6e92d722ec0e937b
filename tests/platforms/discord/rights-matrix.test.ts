import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isGroup } from '../../../src/command/define.ts';
import { listActions, type PlacedAction } from '../../../src/command/list-actions.ts';
import type { Right } from '../../../src/command/rights/right.ts';
import type { Dateline } from '../../../src/main.ts';
import { createDiscord, type Discord } from '../../../src/platforms/discord/connect/bot.ts';
import { toCustomId } from '../../../src/platforms/discord/custom-id.ts';
import { createTally, mayRun } from '../../command/rights/may-run.ts';
import { fillIn, openMatrix } from '../../command/rights/open-matrix.ts';
import { NO_LOG, openDesk } from '../../e2e/open-desk.ts';
import { EDITORS } from '../../peers/discord/gateway.ts';
import type { Actor, Answer } from '../../peers/discord/interact.ts';
import { openDiscordPeer, type Peer } from '../../peers/discord/peer.ts';
import { toSeen } from '../../peers/discord/seen.ts';

const MANAGE_GUILD = 1n << 5n;
const OPERATOR = '1200000000000000009';

type Person = { readonly who: Actor; readonly right: Right; readonly isOthers: boolean };
const PEOPLE: Readonly<Record<string, Person>> = {
  'a member': { who: {}, right: 'member', isOthers: false },
  'who has Manage Server': { who: { permissions: MANAGE_GUILD }, right: 'manager', isOthers: false },
  'a manager, of what others made': { who: { permissions: MANAGE_GUILD }, right: 'manager', isOthers: true },
  'an operator': { who: { user: OPERATOR }, right: 'operator', isOthers: false },
};
/** The same rights by other ways: they need no more than one route. */
const MORE: typeof PEOPLE = {
  'who has a role that manages': { who: { roles: [EDITORS] }, right: 'manager', isOthers: false },
  'an operator, of what others made': { who: { user: OPERATOR }, right: 'operator', isOthers: true },
};

let dateline: Dateline;
let peer: Peer;
let discord: Discord;
let matrix: ReturnType<typeof openMatrix>;
let isOthers = false;
const tally = createTally();

beforeAll(async () => {
  dateline = await openDesk('2016-07-14T08:00Z');
  matrix = openMatrix(dateline, () => isOthers);
  peer = await openDiscordPeer({ deadlineMs: 20_000 });
  const { token, apiUrl } = peer;
  const named = { operators: [OPERATOR], managerRoles: [EDITORS] };
  discord = createDiscord({ token, apiUrl, ...named, front: matrix.front, log: NO_LOG });
  await discord.start();
  await vi.waitFor(() => expect(peer.commandNames(peer.guild)).toContain('syria'), 60_000);
});
afterAll(async () => {
  await discord.close();
  await peer.close();
  await dateline.close();
});

type Route = {
  readonly isDirect: boolean;
  /** Whether the action can be reached so at all. */
  readonly takes: (placed: PlacedAction) => boolean;
  readonly ask: (placed: PlacedAction, who: Actor) => Promise<Answer>;
};

/** A story's own commands are the guild's alone. */
const isEverywhere = ({ path }: PlacedAction) => !path.startsWith('syria ');
/** Discord's command line has either a command or its subcommands: what shares the name of a command is typed or pressed. */
const isOnLine = ({ path }: PlacedAction) =>
  !matrix.commands.some(
    (command) => !isGroup(command) && command.also?.some(({ name }) => path === `${command.name} ${name}`),
  );
const idOf = ({ path, action }: PlacedAction) => toCustomId({ path, values: fillIn(action) }) ?? '';

async function slash({ path, action }: PlacedAction, who: Actor): Promise<Answer> {
  return sendOpened(await peer.command({ ...who, path, options: fillIn(action) }), who);
}

/** Where a command opened its window, the window is sent. */
function sendOpened(answer: Answer, who: Actor): Answer | Promise<Answer> {
  return answer.form ? peer.submit({ ...who, form: answer.form, texts: { text: 'x' } }) : answer;
}

function typed({ path, action }: PlacedAction, who: Actor): Promise<Answer> {
  const words = Object.entries(fillIn(action)).map(([name, value]) => `${name}:"${value}"`);
  return peer.command({ ...who, path: 'dateline', options: { ask: [path, ...words].join(' ') } });
}

async function press(placed: PlacedAction, who: Actor): Promise<Answer> {
  const customId = idOf(placed);
  const channel = who.guild === null ? directOf(who) : peer.channel;
  const id = peer.world.nextId();
  const body = { components: [{ type: 1, components: [{ type: 2, style: 2, label: 'It', custom_id: customId }] }] };
  const rest = { nonce: null, pings: [], files: {}, isLoading: false };
  peer.world.messages.set(id, { id, channel, onlyFor: null, body, ...rest });
  return sendOpened(await peer.press({ ...who, message: id, customId }), who);
}

const directOf = ({ user = '' }: Actor) =>
  [...peer.world.channels.values()].find(({ type, name }) => type === 1 && name === user)?.id ?? '';

const send = (placed: PlacedAction, who: Actor): Promise<Answer> => {
  const form = { title: 'It', labels: [], body: { custom_id: idOf(placed), components: [] } };
  return peer.submit({ ...who, form, texts: {} });
};

const direct =
  (ask: Route['ask']): Route['ask'] =>
  (placed, who) =>
    ask(placed, { ...who, guild: null });
const always = () => true;

const ROUTES: Readonly<Record<string, Route>> = {
  'a slash command': { isDirect: false, takes: isOnLine, ask: slash },
  'a line for /dateline': { isDirect: false, takes: always, ask: typed },
  'a button': { isDirect: false, takes: always, ask: press },
  'a window that is sent': { isDirect: false, takes: always, ask: send },
  'the menu of a message': {
    isDirect: false,
    takes: ({ action }) => action.messageMenu !== undefined,
    ask: ({ action }, who) =>
      peer.menu({ ...who, name: action.messageMenu ?? '', message: peer.write(peer.channel, 'Words.') }),
  },
  'a slash command by direct message': {
    isDirect: true,
    takes: (one) => isEverywhere(one) && isOnLine(one),
    ask: direct(slash),
  },
  'a line for /dateline by direct message': { isDirect: true, takes: always, ask: direct(typed) },
  'a button in a direct message': { isDirect: true, takes: always, ask: direct(press) },
  'a window in a direct message': { isDirect: true, takes: always, ask: direct(send) },
};

const CASES = Object.entries(ROUTES).flatMap(([name, route], index) =>
  Object.entries(index === 0 ? { ...PEOPLE, ...MORE } : PEOPLE).map(([person, who]) => ({
    name,
    route,
    person,
    ...who,
  })),
);

test.each(CASES)('by $name $person may what each action declares', async ({ name, route, who, ...person }) => {
  isOthers = person.isOthers;
  matrix.ran.length = 0;
  const before = new Set(peer.world.messages.keys());
  const placed = listActions(matrix.commands).filter(route.takes);
  // By direct message nobody manages a server.
  const right = route.isDirect && person.right === 'manager' ? 'member' : person.right;
  const asking = { right, isDirect: route.isDirect, isOthers };
  await Promise.all(placed.map((one) => route.ask(one, who)));
  const expected = placed.filter(({ action }) => mayRun(action, asking));
  for (const one of placed) tally.count(name, expected.includes(one));
  expect(matrix.ran.map(({ path }) => path).sort()).toEqual(expected.map(({ path }) => path).sort());
  const refusals = () =>
    [...peer.world.messages.values()]
      .filter(({ id }) => !before.has(id))
      .map(toSeen)
      .filter(({ text, isPrivate }) => isPrivate && text.includes('needs the right'));
  await vi.waitFor(() => expect(refusals()).toHaveLength(placed.length - expected.length), 60_000);
});

test('every action was asked for by everyone on every route, and each route let some through and refused some', () => {
  const actions = listActions(matrix.commands);
  const cells = CASES.reduce((sum, { route }) => sum + actions.filter(route.takes).length, 0);
  expect(tally.cells()).toBe(cells);
  expect(cells).toBeGreaterThan(1500);
  expect(tally.routesWithBoth()).toEqual(Object.keys(ROUTES));
});
