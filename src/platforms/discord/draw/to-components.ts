import { type APIComponentInContainer, ComponentType } from 'discord.js';
import { assertNever } from '../../../core/assert-never.ts';
import type { Part } from './part.ts';

/** The parts of one section as components; consecutive lines share a text display. */
export function toComponents(section: readonly Part[]): readonly APIComponentInContainer[] {
  const components: APIComponentInContainer[] = [];
  for (const part of section) {
    const last = components.at(-1);
    if (part.kind === 'text' && last?.type === ComponentType.TextDisplay) last.content += `\n${part.text}`;
    else components.push(toComponent(part));
  }
  return components;
}

function toComponent(part: Part): APIComponentInContainer {
  switch (part.kind) {
    case 'text':
      return { type: ComponentType.TextDisplay, content: part.text };
    case 'divider':
      return { type: ComponentType.Separator };
    case 'image':
      return {
        type: ComponentType.MediaGallery,
        items: [{ media: { url: part.url }, ...(part.alt ? { description: part.alt } : {}) }],
      };
    case 'file':
      return { type: ComponentType.File, file: { url: `attachment://${part.file.name}` } };
    case 'row':
      return { type: ComponentType.ActionRow, components: [...part.buttons] };
    case 'select':
      return { type: ComponentType.ActionRow, components: [part.select] };
    default:
      return assertNever(part);
  }
}
