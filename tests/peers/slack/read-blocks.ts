import type { SlackBlock, SlackView } from './block-schema.ts';

type AnyBlock = SlackBlock | SlackView['blocks'][number];
export type Pressable = { readonly label: string; readonly actionId: string; readonly value: string };

/** All that a reader sees of blocks, a line each; what mrkdwn escapes is shown as it looks. */
export function seenIn(blocks: readonly AnyBlock[]): string {
  return blocks.map(seenInBlock).join('\n');
}

/** What the blocks and text of a message would notify: `<!channel>`, `<@U…>`, user groups. */
export function pingsIn(text: string, blocks: readonly AnyBlock[]): readonly string[] {
  const parsed = [text, ...stringsOf(blocks, 'mrkdwn')].join('\n');
  const sequences = parsed.match(/<(?:!(?!date\^)|@|#)[^>]*>/g) ?? [];
  const rich = JSON.stringify(blocks).match(/"type":"(?:broadcast|user|usergroup)"/g) ?? [];
  return [...sequences, ...rich];
}

/** Every address a reader can follow, as the client would read it. */
export function linksIn(blocks: readonly AnyBlock[]): readonly string[] {
  const written = stringsOf(blocks, 'mrkdwn').flatMap((text) =>
    Array.from(text.matchAll(/<(https?:[^|>]*)/g), ([, url = '']) => unescapeText(url)),
  );
  const rich = Array.from(JSON.stringify(blocks).matchAll(/"type":"link","url":"([^"]*)"/g), ([, url = '']) => url);
  return [...written, ...rich];
}

export function buttonsIn(blocks: readonly AnyBlock[]): readonly Pressable[] {
  return blocks.flatMap((block) => {
    const elements = block.type === 'actions' ? block.elements : block.type === 'section' ? [block.accessory] : [];
    return elements.flatMap((element) =>
      element?.type === 'button'
        ? [{ label: element.text.text, actionId: element.action_id, value: element.value ?? '' }]
        : [],
    );
  });
}

/** The option with this label of a select of the blocks: the select's id and the option's value. */
export function optionIn(
  blocks: readonly AnyBlock[],
  label: string,
): { readonly actionId: string; readonly value: string } | undefined {
  for (const block of blocks)
    for (const element of block.type === 'actions' ? block.elements : []) {
      const options = element.type === 'static_select' ? element.options : [];
      const found = options.find(({ text }) => text.text === label);
      if (found && 'action_id' in element) return { actionId: element.action_id, value: found.value };
    }
  return undefined;
}

function seenInBlock(block: AnyBlock): string {
  switch (block.type) {
    case 'header':
      return block.text.text;
    case 'divider':
      return '---';
    case 'image':
      return `[${block.alt_text}]`;
    case 'section':
      return seenSection(block);
    case 'context':
      return block.elements
        .map((element) => (element.type === 'image' ? `[${element.alt_text}]` : seenText(element)))
        .join(' ');
    case 'actions':
      return block.elements.map(seenElement).join(' ');
    case 'input':
      return `${block.label.text}: (${block.element.type})`;
    case 'rich_text':
      return block.elements.map(seenRich).join('\n');
  }
}

/** The accessory stands to the right. */
function seenSection({ text, fields = [], accessory }: Extract<SlackBlock, { type: 'section' }>): string {
  const words = [text, ...fields].flatMap((one) => (one ? [seenText(one)] : [])).join('\n');
  return accessory ? `${words} ${seenElement(accessory)}` : words;
}

type Element = Extract<SlackBlock, { type: 'actions' }>['elements'][number];

/** "(More)" for a button, "(Page 2 of 7 v)" for a select that stands on it or asks for it. */
function seenElement(element: Element): string {
  if (element.type === 'button') return `(${element.text.text})`;
  const shown = 'placeholder' in element ? element.placeholder?.text : undefined;
  const chosen = 'initial_option' in element ? (element.initial_option?.text.text ?? shown) : shown;
  return chosen === undefined ? `(${element.type})` : `(${chosen} v)`;
}

type Rich = Extract<SlackBlock, { type: 'rich_text' }>['elements'][number];
type RichLeaf = Extract<Rich, { type: 'rich_text_section' }>['elements'][number];

function seenRich(element: Rich): string {
  if (element.type === 'rich_text_list')
    return element.elements.map((item) => `• ${seenLeaves(item.elements)}`).join('\n');
  if (element.type === 'rich_text_quote') return `| ${seenLeaves(element.elements)}`;
  return seenLeaves(element.elements).replace(/\n$/, '');
}

function seenLeaves(leaves: readonly RichLeaf[]): string {
  return leaves.map(seenLeaf).join('');
}

function seenLeaf(leaf: RichLeaf): string {
  switch (leaf.type) {
    case 'text':
      return leaf.text;
    case 'link':
      return leaf.text ?? leaf.url;
    case 'date':
      return leaf.fallback ?? String(leaf.timestamp);
    case 'user':
      return `@${leaf.user_id}`;
    case 'broadcast':
      return `@${leaf.range}`;
  }
}

function seenText({ type, text }: { type: string; text: string }): string {
  if (type === 'plain_text') return text;
  return unescapeText(text.replaceAll(/<[^|>]*\|([^>]*)>/g, '$1').replaceAll(/<([^>]*)>/g, '$1'));
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function stringsOf(blocks: readonly AnyBlock[], type: string): readonly string[] {
  const found: string[] = [];
  JSON.stringify(blocks, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === type && 'text' in value)
      found.push(String(value.text));
    return value;
  });
  return found;
}
