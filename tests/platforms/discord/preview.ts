import type { DiscordMessage } from '../../../src/platforms/discord/draw/render.ts';
import { isRecord, type Json, recordsOf, textOf } from '../../peers/discord/json.ts';

/** Messages as lines that a person can read and compare. */
export function preview(messages: readonly DiscordMessage[]): string {
  return messages
    .map(({ components }) => previewAll([...components].map((part) => ({ ...part }))))
    .join('\n=== next message\n');
}

function previewAll(components: readonly Json[]): string {
  return components.map(previewOne).join('\n');
}

function previewOne(component: Json): string {
  switch (component.type) {
    case 1:
      return recordsOf(component.components)
        .map(
          ({ label, placeholder, custom_id, url }) => `[${textOf(label ?? placeholder)}](${textOf(custom_id ?? url)})`,
        )
        .join(' ');
    case 10:
      return textOf(component.content);
    case 12:
      return recordsOf(component.items).map(previewImage).join('\n');
    case 13:
      return `file ${isRecord(component.file) ? textOf(component.file.url) : ''}`;
    case 14:
      return '----';
    case 17:
      return `colour ${Number(component.accent_color).toString(16)}\n${previewAll(recordsOf(component.components))}`;
    default:
      return JSON.stringify(component);
  }
}

function previewImage({ media, description }: Json): string {
  return `image ${isRecord(media) ? textOf(media.url) : ''} “${textOf(description)}”`;
}
