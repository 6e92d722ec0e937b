import { type APIComponentInContainer, type APIComponentInMessageActionRow, ComponentType } from 'discord.js';

/** Numbers the buttons that do the same: Discord refuses a message with the same custom_id twice. */
export function tellApart(components: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  const seen = new Map<string, number>();
  return components.map((component) => {
    if (component.type !== ComponentType.ActionRow) return component;
    return { ...component, components: component.components.map((button) => toNumbered(button, seen)) };
  });
}

function toNumbered<T extends APIComponentInMessageActionRow>(button: T, seen: Map<string, number>): T {
  if (!('custom_id' in button)) return button;
  const count = (seen.get(button.custom_id) ?? 0) + 1;
  seen.set(button.custom_id, count);
  return count === 1 ? button : { ...button, custom_id: `${button.custom_id}#${count}` };
}
