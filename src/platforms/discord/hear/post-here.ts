import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { errorCard } from '../../../card/error-card.ts';
import type { Log } from '../../../core/log.ts';
import { POST_HERE } from '../custom-id.ts';
import { answerLater } from './answer.ts';
import { isForeignPlace } from './caller/is-foreign-place.ts';

/** Posts to the channel exactly what the reader sees. The command does not run again, so nothing happens twice. */
export async function postHere(asked: ButtonInteraction, log: Log): Promise<void> {
  if (isForeignPlace(asked)) return answerLater(asked, 'caller', notHere, log);
  const components = asked.message.components.map((component) => withoutPostButton(component.toJSON()));
  await asked.reply({
    components,
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  });
}

function withoutPostButton(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent {
  if (component.type !== ComponentType.Container) return component;
  return { ...component, components: component.components.flatMap(dropPostButton) };
}

function dropPostButton(component: APIComponentInContainer): readonly APIComponentInContainer[] {
  if (component.type !== ComponentType.ActionRow) return [component];
  const components = component.components.filter((part) => !('custom_id' in part) || part.custom_id !== POST_HERE);
  return components.length > 0 ? [{ ...component, components }] : [];
}

/** An answer of one server's desk is not posted in another. */
async function notHere() {
  const card = errorCard(
    'Dateline cannot post here.',
    'It posts only in servers that have added it. Add it to this server, or ask in one that has it.',
  );
  return { card, visibility: 'caller' } as const;
}
