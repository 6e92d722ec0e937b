import { checkForm } from './form.ts';
import { isRecord, type Json, numberOf, recordsOf, textOf } from './json.ts';
import { alreadyAcknowledged, invalidBody, invalidToken, unknownInteraction, unknownMessage } from './refusal.ts';
import { noContent, ok, type PeerAnswer, type PeerRequest, type Route, type RouteContext, route } from './route.ts';
import { editMessage, storeLoading, storeMessage, toApiMessage } from './store-message.ts';
import type { PeerInteraction, PeerMessage, World } from './world.ts';

const EPHEMERAL = 1 << 6;
const CALLBACK = { message: 4, laterMessage: 5, laterUpdate: 6, update: 7, choices: 8, form: 9 } as const;
const MOST_CHOICES = 25;

/** The first answer to an interaction, and all that its token allows after it. */
export const interactionRoutes: readonly Route[] = [
  route('POST', '/interactions/:id/:token/callback', (context, { id = '', token = '' }, request) => {
    const interaction = context.world.interactions.get(token);
    if (!interaction || interaction.id !== id || interaction.isExpired) throw unknownInteraction();
    if (interaction.acknowledged !== 'no') throw alreadyAcknowledged();
    return acknowledge(context, interaction, request);
  }),
  route(
    'PATCH',
    '/webhooks/:application/:token/messages/:id',
    ({ world }, { token = '', id = '' }, { body, files }) => {
      const interaction = find(world, token);
      const message = editMessage(world, messageOf(world, interaction, id), isRecord(body) ? body : {}, files);
      return ok(toApiMessage(world, touch(interaction, message), null));
    },
  ),
  route('GET', '/webhooks/:application/:token/messages/:id', ({ world }, { token = '', id = '' }) =>
    ok(toApiMessage(world, messageOf(world, find(world, token), id), null)),
  ),
  route('DELETE', '/webhooks/:application/:token/messages/:id', ({ world }, { token = '', id = '' }) => {
    const interaction = find(world, token);
    const message = messageOf(world, interaction, id);
    world.messages.delete(message.id);
    if (interaction.original === message.id) interaction.original = null;
    touch(interaction, message);
    return noContent;
  }),
  route('POST', '/webhooks/:application/:token', ({ world }, { token = '' }, { body, files }) =>
    ok(followUp(world, find(world, token), isRecord(body) ? body : {}, files)),
  ),
];

function acknowledge({ world }: RouteContext, interaction: PeerInteraction, request: PeerRequest): PeerAnswer {
  const { type, data } = isRecord(request.body) ? request.body : {};
  const body = isRecord(data) ? data : {};
  const isAutocomplete = interaction.kind === 'autocomplete';
  if (isAutocomplete !== (type === CALLBACK.choices)) throw invalidBody(['type: not for this kind of interaction']);
  if (type === CALLBACK.choices) takeChoices(interaction, body);
  else if (type === CALLBACK.form) takeForm(interaction, body);
  else if (type === CALLBACK.message || type === CALLBACK.laterMessage)
    takeReply(world, interaction, type, body, request);
  else takeUpdate(world, interaction, numberOf(type), body, request);
  for (const tell of interaction.listeners) tell();
  return request.query.get('with_response') === 'true' ? ok(toCallbackResponse(world, interaction)) : noContent;
}

function takeChoices(interaction: PeerInteraction, body: Json): void {
  const choices = recordsOf(body.choices).map(({ name, value }) => ({ name: textOf(name), value: textOf(value) }));
  if (choices.length > MOST_CHOICES) throw invalidBody(['choices: at most 25']);
  const isBad = choices.some(({ name, value }) => name === '' || name.length > 100 || value.length > 100);
  if (isBad) throw invalidBody(['choices: 1 to 100 characters']);
  interaction.choices = choices;
  interaction.acknowledged = 'choices';
}

/** A window opens for a command or a button, not for another window. */
function takeForm(interaction: PeerInteraction, body: Json): void {
  if (interaction.kind === 'form') throw invalidBody(['type: a window cannot open another']);
  checkForm(body);
  interaction.form = body;
  interaction.acknowledged = 'form';
}

function takeReply(world: World, interaction: PeerInteraction, type: number, body: Json, { files }: PeerRequest): void {
  const isEphemeral = (numberOf(body.flags) & EPHEMERAL) !== 0;
  const { channel, user } = interaction;
  const onlyFor = isEphemeral ? user : null;
  const message =
    type === CALLBACK.message
      ? storeMessage(world, { channel, onlyFor, body, files })
      : storeLoading(world, channel, onlyFor);
  interaction.acknowledged = 'reply';
  interaction.isEphemeral = isEphemeral;
  interaction.original = touch(interaction, message).id;
}

function takeUpdate(
  world: World,
  interaction: PeerInteraction,
  type: number,
  body: Json,
  { files }: PeerRequest,
): void {
  const source = interaction.source ? world.messages.get(interaction.source) : undefined;
  if (!source || (type !== CALLBACK.update && type !== CALLBACK.laterUpdate))
    throw invalidBody(['type: no message here']);
  interaction.original = source.id;
  interaction.isEphemeral = source.onlyFor !== null;
  if (type === CALLBACK.update) touch(interaction, editMessage(world, source, body, files));
  interaction.acknowledged = 'update';
}

/** The first one after "thinking…" takes its place, and with it who sees it. */
function followUp(world: World, interaction: PeerInteraction, body: Json, files: PeerMessage['files']): Json {
  const original = interaction.original ? world.messages.get(interaction.original) : undefined;
  const { channel, user } = interaction;
  const onlyFor = (numberOf(body.flags) & EPHEMERAL) !== 0 ? user : null;
  const message = original?.isLoading
    ? editMessage(world, original, body, files)
    : storeMessage(world, { channel, onlyFor, body, files });
  return toApiMessage(world, touch(interaction, message), null);
}

/** The token lives fifteen minutes, and answers nothing before the first acknowledgement. */
function find(world: World, token: string): PeerInteraction {
  const interaction = world.interactions.get(token);
  if (!interaction || interaction.acknowledged === 'no') throw unknownMessage();
  if (interaction.isExpired) throw invalidToken();
  return interaction;
}

function messageOf(world: World, interaction: PeerInteraction, id: string): PeerMessage {
  const message = world.messages.get((id === '@original' ? interaction.original : id) ?? '');
  if (!message) throw unknownMessage();
  return message;
}

function touch(interaction: PeerInteraction, message: PeerMessage): PeerMessage {
  if (!interaction.touched.includes(message.id)) interaction.touched.push(message.id);
  for (const tell of interaction.listeners) tell();
  return message;
}

function toCallbackResponse(world: World, { id, original, isEphemeral }: PeerInteraction): Json {
  const message = original ? world.messages.get(original) : undefined;
  return {
    interaction: { id, type: 2, response_message_id: original, response_message_ephemeral: isEphemeral },
    resource: message ? { type: 4, message: toApiMessage(world, message, null) } : null,
  };
}
