import { renderPicture } from '../talk/picture.ts';
import { isPart, type JsonPart, partsOf, textOf } from './json.ts';
import { drawLeaves, drawSlackText } from './slack-text.ts';

/** Blocks by their type: https://docs.slack.dev/reference/block-kit/blocks */
const BLOCKS: Readonly<Record<string, (block: JsonPart) => string>> = {
  header: ({ text }) => `<h4>${drawSlackText(text)}</h4>`,
  divider: () => '<hr>',
  image: drawImage,
  section: ({ text, fields, accessory }) =>
    `<div class="section"><div><p>${drawSlackText(text)}</p>${partsOf(fields).map(drawField).join('')}</div>${isPart(accessory) ? drawElement(accessory) : ''}</div>`,
  context: ({ elements }) =>
    `<small>${partsOf(elements)
      .map((one) => (one.type === 'image' ? drawImage(one) : drawSlackText(one)))
      .join(' ')}</small>`,
  actions: ({ elements }) => `<div class="row">${partsOf(elements).map(drawElement).join('')}</div>`,
  rich_text: ({ elements }) => partsOf(elements).map(drawRich).join(''),
};

/** Draws messages in Block Kit as Slack's client does. */
export function drawSlack(messages: readonly unknown[]): string {
  return messages
    .filter(isPart)
    .map(({ blocks }) => {
      const drawn = partsOf(blocks).map((block) => BLOCKS[textOf(block.type)]?.(block) ?? '');
      return `<div class="message"><p class="who"><b>Dateline</b> <i>APP</i></p>${drawn.join('')}</div>`;
    })
    .join('');
}

function drawField(field: JsonPart): string {
  return `<p>${drawSlackText(field)}</p>`;
}

function drawElement({ type, text, style, options, initial_option, placeholder }: JsonPart): string {
  if (type === 'button') return `<span class="button ${styleOf(style)}">${drawSlackText(text)}</span>`;
  const [first] = partsOf(options);
  const shown = isPart(initial_option) ? initial_option.text : (placeholder ?? first?.text);
  return `<span class="select">${drawSlackText(shown)} ▾</span>`;
}

function styleOf(style: unknown): string {
  return style === 'primary' || style === 'danger' ? style : 'default';
}

function drawRich({ type, elements }: JsonPart): string {
  switch (type) {
    case 'rich_text_quote':
      return `<blockquote>${drawLeaves(elements)}</blockquote>`;
    case 'rich_text_list':
      return `<ul>${partsOf(elements)
        .map((item) => `<li>${drawLeaves(item.elements)}</li>`)
        .join('')}</ul>`;
    default:
      return `<p>${drawLeaves(elements)}</p>`;
  }
}

function drawImage({ image_url, alt_text }: JsonPart): string {
  return renderPicture(textOf(image_url), textOf(alt_text));
}
