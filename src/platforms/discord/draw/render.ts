import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Card } from '../../../card/card.ts';
import { POST_HERE } from '../custom-id.ts';
import { BUTTONS_IN_ROW } from '../limits.ts';
import { packSections } from './pack.ts';
import type { Part, TextFile } from './part.ts';
import { tellApart } from './tell-apart.ts';
import { toComponents } from './to-components.ts';
import { toSections } from './to-sections.ts';

/** One message, in components v2: they can mix quotes with buttons, and keep repeated addresses. */
export type DiscordMessage = {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly [APIContainerComponent];
  readonly allowed_mentions: Mentions;
  readonly files: readonly TextFile[];
};

/** What a message may mention: nothing in its words, and the role that a manager chose. */
export type Mentions = { readonly parse: readonly never[]; readonly roles?: readonly string[] };

const ACCENTS: Readonly<Record<Card['tone'], number>> = { answer: 0x1f6f8b, notice: 0x8a8d91, error: 0xb3261e };
const EMPTY: Part = { kind: 'text', text: '-# (nothing to show)' };
const POST_BUTTON: APIButtonComponentWithCustomId = {
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: 'Post here',
  custom_id: POST_HERE,
};
// A row and its button.
const POST_COMPONENTS = 2;

/** The card as messages in the order to send them: several if it does not fit one, never cut inside a quote or a name. */
export function renderDiscordCard(card: Card, isForCallerOnly: boolean): readonly DiscordMessage[] {
  const role = card.ping && ROLE.test(card.ping) ? card.ping : null;
  const sections = [...(role ? [[toPing(role)]] : []), ...toSections(card)];
  const kept = isForCallerOnly ? POST_COMPONENTS : 0;
  const pages = packSections(sections.length > 0 ? sections : [[EMPTY]], kept);
  const messages = pages.map((page) => toMessage(page, ACCENTS[card.tone], isForCallerOnly));
  return messages.map((message, at) =>
    role && at === 0 ? { ...message, allowed_mentions: { parse: [], roles: [role] } } : message,
  );
}

const ROLE = /^\d+$/;
const toPing = (role: string): Part => ({ kind: 'text', text: `<@&${role}>` });

function toMessage(sections: readonly (readonly Part[])[], accent: number, isForCallerOnly: boolean): DiscordMessage {
  const files = sections.flat().flatMap((part) => (part.kind === 'file' ? [part.file] : []));
  const components = sections.flatMap(toComponents);
  // A copy of the message would lose its file.
  const offered = isForCallerOnly && files.length === 0 ? addPostButton(components) : components;
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color: accent, components: tellApart(offered) }],
    allowed_mentions: { parse: [] },
    files,
  };
}

function addPostButton(components: readonly APIComponentInContainer[]): readonly APIComponentInContainer[] {
  const last = components.at(-1);
  if (last?.type === ComponentType.ActionRow && hasRoom(last))
    return [...components.slice(0, -1), { ...last, components: [...last.components, POST_BUTTON] }];
  return [...components, { type: ComponentType.ActionRow, components: [POST_BUTTON] }];
}

/** A select needs a row of its own. */
function hasRoom({ components }: APIActionRowComponent<APIComponentInMessageActionRow>): boolean {
  return components.length < BUTTONS_IN_ROW && components.every(({ type }) => type === ComponentType.Button);
}
