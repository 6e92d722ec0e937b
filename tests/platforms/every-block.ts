import type { Block, Card, Leaf } from '../../src/card/card.ts';
import { bold, link, person, plain } from '../../src/card/parts/leaves/leaves.ts';
import { assertNever } from '../../src/core/assert-never.ts';

type EachKind<T extends { readonly kind: string }> = { readonly [K in T['kind']]: Extract<T, { readonly kind: K }> };

/** What an article may hold to call people, to draw, or to break out. */
const HOSTILE = '@everyone @here <!channel> <@U1ADMIN> <@1200000000000000001> *starred* _lined_ & <b>barred</b> `tick`';

/** One leaf of every kind; a new kind does not compile until it stands here. */
const LEAVES = {
  plain: plain(`Engineers report ${HOSTILE} today `),
  bold: { kind: 'bold', text: 'twice' },
  link: { kind: 'link', text: 'River Post', url: 'https://river.example/a' },
  person: { kind: 'person', name: 'Ann de la Rey' },
  moment: { kind: 'moment', at: '2016-07-14T09:00:00Z', fallback: '2016-07-14T09:00Z' },
} satisfies { readonly [K in Leaf['kind']]: Leaf };

/** The same for blocks. Every word stands in it once. */
const BLOCKS: EachKind<Block> = {
  text: { kind: 'text', leaves: Object.values<Leaf>(LEAVES).flatMap((leaf) => [leaf, plain(' ')]) },
  heading: { kind: 'heading', text: 'Statements so far' },
  quote: {
    kind: 'quote',
    text: 'Fell said: “We will *open* the bridge in May, ‘weather permitting’.\n\n“No sooner than <that> @everyone.”',
    spoken: [
      [12, 67],
      [70, 102],
    ],
    by: [person('John Fell'), plain(', mayor')],
    source: [link('Harbour Wire', 'https://wire.example/b'), plain(', paragraph seven')],
  },
  list: { kind: 'list', items: [[plain('Piers stand')], [bold('Cables'), plain(' hang')]] },
  fields: { kind: 'fields', fields: [{ label: 'Span', value: [plain('340 metres')] }] },
  dates: {
    kind: 'dates',
    rows: [
      { date: '1 August 2016', certainty: 'target', what: [plain('tolls begin')], source: [plain('Echo, line one')] },
    ],
  },
  days: { kind: 'days', days: [{ day: 'Tue 2 August 2016', items: [[plain('Lamps lit')]] }] },
  image: { kind: 'image', url: 'https://river.example/pier.png', alt: 'Deck seen from above' },
  divider: { kind: 'divider' },
  buttons: {
    kind: 'buttons',
    buttons: [{ label: 'Ask again', command: 'quote', values: { speaker: 'fell' } }],
    links: [{ label: 'Read it whole', url: 'https://river.example/c' }],
  },
  choice: {
    kind: 'choice',
    label: 'Show source',
    options: [
      { label: 'Gazette, seventh paragraph', command: 'source', values: { article: 'a', paragraph: 2 } },
      { label: 'Gazette, ninth paragraph', command: 'source', values: { article: 'b', paragraph: 9 } },
    ],
  },
  pages: { kind: 'pages', page: 2, pages: 5, command: 'quote', values: { speaker: 'lee' } },
};

/** One card with every kind of block and leaf. */
export const everyBlock: Card = { title: 'Crossing renewed', tone: 'answer', blocks: Object.values<Block>(BLOCKS) };
export const everyQuote = BLOCKS.quote;

/** What a reader must see of a card, in the order of reading. */
export function wordsOf({ title, blocks }: Card): readonly string[] {
  return [title, ...blocks.flatMap(wordsOfBlock)].filter((words) => words.trim() !== '');
}

function wordsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
      return block.leaves.map(wordsOfLeaf);
    case 'heading':
      return [block.text];
    case 'quote':
      return [...block.text.split('\n\n'), ...[...block.by, ...block.source].map(wordsOfLeaf)];
    case 'list':
      return block.items.flat().map(wordsOfLeaf);
    case 'fields':
      return block.fields.flatMap(({ label, value }) => [label, ...value.map(wordsOfLeaf)]);
    case 'dates':
      return block.rows.flatMap((row) => [row.date, row.certainty, ...[...row.what, ...row.source].map(wordsOfLeaf)]);
    case 'days':
      return block.days.flatMap(({ day, items }) => [day, ...items.flat().map(wordsOfLeaf)]);
    case 'image':
      return [block.alt];
    case 'divider':
      return [];
    case 'buttons':
      return [...block.buttons, ...(block.links ?? [])].map(({ label }) => label);
    case 'choice':
      return [block.label];
    case 'pages':
      return [`Page ${block.page} of ${block.pages}`];
    default:
      return assertNever(block);
  }
}

function wordsOfLeaf(leaf: Leaf): string {
  if (leaf.kind === 'person') return leaf.name;
  return leaf.kind === 'moment' ? leaf.fallback : leaf.text;
}
