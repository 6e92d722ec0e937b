import { passTime, startStopwatch } from '../stopwatch.ts';
import { allComponents } from './check-message.ts';
import { type ShownForm, toShownForm, toSubmitData } from './form.ts';
import type { Gateway } from './gateway.ts';
import { type Json, recordsOf, textOf } from './json.ts';
import { permissionsIn } from './permissions.ts';
import { type SeenMessage, toSeen } from './seen.ts';
import { storeMessage, toApiMessage } from './store-message.ts';
import { toLine } from './type-line.ts';
import { toCommandData, toMenuData, type Value, type Values } from './typed.ts';
import type { PeerInteraction, PeerMessage, World } from './world.ts';

/** Who does it and where; the peer's first guild and channel where left out. */
export type Actor = {
  readonly user?: string;
  readonly guild?: string | null;
  readonly channel?: string;
  /** Permission bits; ManageGuild is 1 << 5. */
  readonly permissions?: bigint;
  readonly roles?: readonly string[];
  /** They installed the app for themselves, and use it in a server that has not, or in a conversation with others. */
  readonly foreign?: 'server' | 'conversation';
};

export type TypedCommand = Actor & { readonly path: string; readonly options?: Values };
export type Pressed = Actor & { readonly message: string; readonly label?: string; readonly customId?: string };
/** An option of a select of a message, by its label. */
export type Chosen = Actor & { readonly message: string; readonly option: string };
export type Asking = Actor & {
  readonly path: string;
  readonly option: string;
  readonly typed: string;
  readonly options?: Values;
};

export type Submitted = Actor & { readonly form: ShownForm | null; readonly texts: Readonly<Record<string, string>> };

export type Answer = {
  /** Until the first acknowledgement; null where none came in time and the person saw "did not respond". */
  readonly ackMs: number | null;
  readonly messages: readonly SeenMessage[];
  readonly choices: readonly { readonly name: string; readonly value: Value }[];
  /** The window that opened instead of an answer. */
  readonly form: ShownForm | null;
};

export type Place = { readonly user: string; readonly guild: string | null; readonly channel: string };
type Kind = PeerInteraction['kind'];

const TYPE: Readonly<Record<Kind, number>> = { command: 2, button: 3, autocomplete: 4, form: 5 };
// After the last request of an answer, this long without another one counts as its end.
const QUIET_MS = 60;

export type InteractParts = {
  readonly world: World;
  readonly gateway: Gateway;
  readonly place: (actor: Actor) => Place;
  readonly deadlineMs: number;
  /** Resolves when no request has come for so long. */
  readonly quiet: (ms: number) => Promise<void>;
};

/** What people do in the client: type commands, press buttons, wait for suggestions. */
export function createInteract(parts: InteractParts) {
  const { world, place } = parts;

  async function command(typed: TypedCommand): Promise<Answer> {
    const { guild } = place(typed);
    return act(parts, typed, 'command', toCommandData(world, typed.path, typed.options ?? {}, guild, null), null);
  }

  async function type(line: Actor & { readonly line: string }): Promise<Answer> {
    return command({ ...line, ...toLine(world, line.line, place(line).guild) });
  }

  async function press(pressed: Pressed): Promise<Answer> {
    const message = world.messages.get(pressed.message);
    const { user } = place(pressed);
    if (!message || (message.onlyFor !== null && message.onlyFor !== user)) throw new Error('no such message to see');
    const button = toSeen(message).buttons.find(
      ({ label, customId }) => label === pressed.label || customId === pressed.customId,
    );
    if (!button) throw new Error(`no button ${pressed.label ?? pressed.customId}`);
    return act(parts, pressed, 'button', { component_type: 2, custom_id: button.customId }, message.id);
  }

  async function choose({ option, ...chosen }: Chosen): Promise<Answer> {
    const message = world.messages.get(chosen.message);
    const found = message && selectIn(message, option);
    if (!found) throw new Error(`no option ${option}`);
    const data = { component_type: 3, custom_id: found.customId, values: [found.value] };
    return act(parts, chosen, 'button', data, message.id);
  }

  async function autocomplete(asking: Asking): Promise<Answer> {
    const { guild } = place(asking);
    const values = { ...asking.options, [asking.option]: asking.typed };
    return act(parts, asking, 'autocomplete', toCommandData(world, asking.path, values, guild, asking.option), null);
  }

  async function menu({ name, message, ...actor }: Actor & { readonly name: string; readonly message: string }) {
    return act(parts, actor, 'command', toMenuData(world, name, message), null);
  }

  async function submit({ form, texts, ...actor }: Submitted): Promise<Answer> {
    return act(parts, actor, 'form', toSubmitData(form, texts), null);
  }

  /** What somebody writes in a channel; its id. */
  function write(where: string, content: string): string {
    return storeMessage(world, { channel: where, onlyFor: null, body: { content }, files: {} }).id;
  }

  /** What somebody writes to the bot, with a mention of it unless it is a direct message; what it answers there. */
  async function say({ text, ...actor }: Actor & { readonly text: string }): Promise<readonly SeenMessage[]> {
    const where = place(actor);
    const isDirect = where.guild === null;
    const content = isDirect || text.includes('@') ? text : `<@${world.bot}> ${text}`;
    const id = write(where.channel, content);
    const known = new Set(world.messages.keys());
    const answers = () =>
      [...world.messages.values()].filter((one) => !known.has(one.id) && one.channel === where.channel);
    parts.gateway.dispatch('MESSAGE_CREATE', toWritten(world, id, where, content), where.guild);
    await passTime(parts.deadlineMs, () => answers().length > 0);
    await parts.quiet(QUIET_MS);
    return answers().map(toSeen);
  }

  return { command, type, press, choose, autocomplete, menu, submit, write, say };
}

/** A message as the gateway tells of it: its words are given where it is to the bot. */
function toWritten(world: World, id: string, { user, guild, channel }: Place, content: string): Json {
  const message = world.messages.get(id);
  const bot = { id: world.bot, username: 'Dateline', discriminator: '0', bot: true, avatar: null, global_name: null };
  const isToBot = guild === null || content.includes(`<@${world.bot}>`);
  return {
    ...(message ? toApiMessage(world, message, null) : {}),
    author: { id: user, username: 'reader', discriminator: '0', global_name: 'Reader', avatar: null },
    content: isToBot ? content : '',
    mentions: guild !== null && isToBot ? [bot] : [],
    channel_type: world.channels.get(channel)?.type ?? 0,
    ...(guild
      ? {
          guild_id: guild,
          member: { roles: [], joined_at: '2016-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 },
        }
      : {}),
  };
}

function selectIn({ body }: PeerMessage, option: string): { customId: string; value: string } | undefined {
  for (const { custom_id, options } of allComponents(body)) {
    const found = recordsOf(options).find(({ label }) => label === option);
    if (found) return { customId: textOf(custom_id), value: textOf(found.value) };
  }
  return undefined;
}

async function act(parts: InteractParts, actor: Actor, kind: Kind, data: Json, source: string | null): Promise<Answer> {
  const { world, gateway, deadlineMs, quiet } = parts;
  const where = parts.place(actor);
  const interaction = openInteraction(world, kind, where, source);
  const watch = startStopwatch();
  const acknowledged = waitFor(interaction, () => interaction.acknowledged !== 'no', deadlineMs);
  gateway.dispatch('INTERACTION_CREATE', toEvent(world, interaction, where, actor, data), where.guild);
  const isInTime = await acknowledged;
  const ackMs = isInTime ? watch.passedMs() : null;
  watch.stop();
  if (!isInTime) interaction.isExpired = true;
  else if (kind !== 'autocomplete') await waitFor(interaction, () => isAnswered(world, interaction), deadlineMs * 3);
  await quiet(QUIET_MS);
  const messages = interaction.touched.flatMap((id) => world.messages.get(id) ?? []).map(toSeen);
  return {
    ackMs,
    messages,
    choices: interaction.choices ?? [],
    form: interaction.form && toShownForm(interaction.form),
  };
}

function isAnswered(world: World, { original, touched, acknowledged }: PeerInteraction): boolean {
  if (acknowledged === 'form') return true;
  const message = original ? world.messages.get(original) : undefined;
  const isOpen = acknowledged === 'update' && touched.length === 0;
  return !isOpen && message?.isLoading !== true;
}

function waitFor({ listeners }: PeerInteraction, isDone: () => boolean, withinMs: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const check = () => {
    if (isDone()) resolve(true);
  };
  let isDecided = false;
  void passTime(withinMs, () => isDecided).then(() => resolve(false));
  listeners.add(check);
  check();
  return promise.finally(() => {
    isDecided = true;
    listeners.delete(check);
  });
}

function openInteraction(world: World, kind: Kind, { user, channel }: Place, source: string | null): PeerInteraction {
  const id = world.nextId();
  const interaction: PeerInteraction = {
    id,
    token: `token-${id}`,
    kind,
    user,
    channel,
    source,
    acknowledged: 'no',
    original: null,
    isEphemeral: false,
    isExpired: false,
    touched: [],
    choices: null,
    form: null,
    listeners: new Set(),
  };
  world.interactions.set(interaction.token, interaction);
  return interaction;
}

function toEvent(
  world: World,
  { id, token, kind, source }: PeerInteraction,
  place: Place,
  actor: Actor,
  data: Json,
): Json {
  const { user, guild, channel } = place;
  const message = source ? world.messages.get(source) : undefined;
  const person = { id: user, username: 'reader', discriminator: '0', global_name: 'Reader', avatar: null };
  const member = { user: person, roles: actor.roles ?? [], permissions: String(actor.permissions ?? 0n) };
  const flags = { joined_at: '2016-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 };
  return {
    id,
    application_id: world.application,
    type: TYPE[kind],
    token,
    version: 1,
    data,
    channel_id: channel,
    channel: { id: channel, type: world.channels.get(channel)?.type ?? 0 },
    ...(guild ? { guild_id: guild, guild: { id: guild }, member: { ...member, ...flags } } : { user: person }),
    ...(message ? { message: toApiMessage(world, message, null) } : {}),
    app_permissions: String(permissionsIn(world, channel)),
    locale: 'en-US',
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: actor.foreign ? { 1: user } : {},
    context: actor.foreign === 'conversation' ? 2 : guild ? 0 : 1,
    attachment_size_limit: 10_485_760,
  };
}
