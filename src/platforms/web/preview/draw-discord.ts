import { escapeHtml } from '../escape.ts';
import { renderPicture } from '../talk/picture.ts';
import { drawDiscordText } from './discord-text.ts';
import { isPart, type JsonPart, partsOf, textOf } from './json.ts';

/** How to draw each component, by its number: https://discord.com/developers/docs/components/reference */
const DRAW: Readonly<Record<number, (part: JsonPart) => string>> = {
  1: ({ components }) => `<div class="row">${drawAll(components)}</div>`,
  2: ({ label, style }) => `<span class="button s${Number(style)}">${escapeHtml(textOf(label))}</span>`,
  3: drawSelect,
  10: ({ content }) => drawDiscordText(textOf(content)),
  12: ({ items }) => partsOf(items).map(drawImage).join(''),
  13: ({ file }) => `<p>📎 ${escapeHtml(isPart(file) ? textOf(file.url).replace('attachment://', '') : '')}</p>`,
  14: () => '<hr>',
  17: ({ accent_color, components }) => `<div class="container c${toHex(accent_color)}">${drawAll(components)}</div>`,
};

/** Draws messages in components v2 as Discord's client does. */
export function drawDiscord(messages: readonly unknown[]): string {
  return messages
    .filter(isPart)
    .map(
      ({ components }) =>
        `<div class="message"><p class="who"><b>Dateline</b> <i>APP</i></p>${drawAll(components)}</div>`,
    )
    .join('');
}

function drawAll(components: unknown): string {
  return partsOf(components).map(drawOne).join('');
}

function drawOne(part: JsonPart): string {
  return DRAW[Number(part.type)]?.(part) ?? '';
}

function drawSelect({ options, placeholder }: JsonPart): string {
  const chosen = partsOf(options).find((option) => option.default === true);
  return `<span class="select">${escapeHtml(textOf(chosen?.label ?? placeholder))} ▾</span>`;
}

function drawImage({ media, description }: JsonPart): string {
  return renderPicture(isPart(media) ? textOf(media.url) : '', textOf(description));
}

function toHex(colour: unknown): string {
  return Number(colour).toString(16).padStart(6, '0');
}
