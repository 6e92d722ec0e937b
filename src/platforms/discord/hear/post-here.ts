import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { POST_HERE } from '../custom-id.ts';

/** Posts to the channel exactly what the reader sees. The command does not run again, so nothing happens twice. */
export async function postHere(asked: ButtonInteraction): Promise<void> {
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
