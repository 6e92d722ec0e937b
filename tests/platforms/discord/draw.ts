import type { DiscordMessage } from '../../../src/platforms/discord/draw/render.ts';
import { isRecord, type Json, recordsOf, textOf } from '../../peers/discord/json.ts';
import { readMarkdown } from '../../peers/discord/markdown.ts';

/** Messages as a reader sees them: words without their marks, quotes barred, buttons and selects in brackets. */
export function draw(messages: readonly DiscordMessage[]): string {
  return messages
    .map(({ components }) => drawComponents([...components].map((part) => ({ ...part }))))
    .join('\n\n--- next message\n\n');
}

/** The same for what a message that came to the peer holds. */
export function drawComponents(components: readonly Json[]): string {
  return components.map(drawOne).join('\n');
}

function drawOne(component: Json): string {
  switch (component.type) {
    case 1:
      return recordsOf(component.components).map(drawOne).join(' ');
    case 2:
      return `(${textOf(component.label)})`;
    case 3:
      return `(${textOf(recordsOf(component.options).find((option) => option.default === true)?.label ?? component.placeholder)} v)`;
    case 10:
      return textOf(component.content).split('\n').map(drawLine).join('\n');
    case 12:
      return recordsOf(component.items)
        .map(({ description }) => `[${textOf(description)}]`)
        .join('\n');
    case 13:
      return `file ${isRecord(component.file) ? textOf(component.file.url) : ''}`;
    case 14:
      return '---';
    case 17:
      return drawComponents(recordsOf(component.components));
    default:
      throw new Error(`no drawing of a component of type ${component.type}`);
  }
}

function drawLine(line: string): string {
  const [mark = ''] = /^(?:> |- )/.exec(line) ?? [];
  const text = readMarkdown(line).text.replaceAll(/<t:(\d+):f>/g, (_mark, seconds) => toUtc(Number(seconds)));
  return mark === '> ' ? `| ${text}` : mark === '- ' ? `• ${text}` : text;
}

/** Each reader sees it in their own zone; here it is UTC. */
function toUtc(seconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString({ smallestUnit: 'minute' });
}
