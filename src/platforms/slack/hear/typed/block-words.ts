import { toPlainWords } from './plain-words.ts';

/** https://docs.slack.dev/reference/block-kit/blocks as found in other people's messages, so nothing is assumed about them. */
export type UnreliableBlock = Readonly<Record<string, unknown>>;

/** The words of a block, in parts; undefined for an unknown kind of block. */
export function wordsOfBlock(block: UnreliableBlock): readonly string[] | undefined {
  return typeof block.type === 'string' ? READERS.get(block.type)?.(block) : undefined;
}

const none = () => [];

const READERS = new Map<string, (block: UnreliableBlock) => readonly string[]>(
  Object.entries({
    rich_text: ({ elements }) => [listOf(elements).map(richLines).join('\n')],
    section: ({ text, fields }) => [textOf(text), ...listOf(fields).map(textOf)],
    header: ({ text }) => [textOf(text)],
    markdown: ({ text }) => [typeof text === 'string' ? text : ''],
    context: ({ elements }) => [listOf(elements).map(textOf).join(' ')],
    table: ({ rows }) => (Array.isArray(rows) ? rows.map(rowWords) : []),
    video: ({ title, description }) => [textOf(title), textOf(description)],
    // Pictures, files and buttons have no words.
    divider: none,
    image: none,
    file: none,
    actions: none,
  }),
);

/** A text object; anything else has no text. */
function textOf(object: unknown): string {
  if (!isRecord(object) || typeof object.text !== 'string') return '';
  return toPlainWords(object.text);
}

function rowWords(row: unknown): string {
  return listOf(row)
    .map((cell) => (cell.type === 'rich_text' ? listOf(cell.elements).map(richLines).join(' ') : textOf(cell)))
    .join(' ');
}

/** A paragraph, a quotation or a list of a rich text: its lines. */
function richLines({ type, elements }: UnreliableBlock): string {
  const parts = listOf(elements);
  if (type === 'rich_text_list') return parts.map(richLines).join('\n');
  return parts.map(richWords).join('').replace(/\n$/, '');
}

function richWords({ type, ...leaf }: UnreliableBlock): string {
  const named = ([leaf.text, leaf.fallback, leaf.url] as const).find((one) => typeof one === 'string' && one !== '');
  if (typeof named === 'string') return named;
  if (type === 'emoji') return toEmoji(leaf);
  const mentioned = leaf.user_id ?? leaf.channel_id ?? leaf.usergroup_id ?? leaf.range;
  return typeof mentioned === 'string' ? `${type === 'channel' ? '#' : '@'}${mentioned}` : '';
}

/** "1f600" or "1f1eb-1f1f7" */
function toEmoji({ unicode, name }: UnreliableBlock): string {
  const points = typeof unicode === 'string' ? unicode.split('-').map((one) => Number.parseInt(one, 16)) : [];
  const isKnown = points.length > 0 && points.every((point) => point > 0 && point <= 0x10ffff);
  return isKnown ? String.fromCodePoint(...points) : `:${typeof name === 'string' ? name : ''}:`;
}

export function listOf(value: unknown): readonly UnreliableBlock[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is UnreliableBlock {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
