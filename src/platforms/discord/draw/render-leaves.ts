import type { Leaf } from '../../../card/card.ts';
import { assertNever } from '../../../core/assert-never.ts';
import { escapeDiscord, escapeLabel, escapeLine, escapeLineStarts, parseDiscordLink } from '../escape.ts';
import { TEXT_IN_MESSAGE } from '../limits.ts';
import { fillLines } from './fill-lines.ts';

const SECOND_MS = 1000;
// A longer address would leave no room for the words.
const LONGEST_ADDRESS = 1500;

/** Leaves as lines that each fit a message and start with the prefix ("- ", "-# "); usually one line. */
export function renderLeaves(leaves: readonly Leaf[], prefix: string): readonly string[] {
  const room = TEXT_IN_MESSAGE - prefix.length;
  const pieces = leaves.flatMap(renderPieces);
  return fillLines(pieces, room).map((line) => prefix + line);
}

/** Pieces that must not be split: words of plain text, whole names, whole links. */
function renderPieces(leaf: Leaf): readonly string[] {
  switch (leaf.kind) {
    case 'plain':
      return toWords(escapeSpaced(leaf.text));
    case 'bold':
      return renderBold(leaf.text);
    case 'link':
      return renderLink(leaf.text, leaf.url);
    case 'person':
      return renderBold(leaf.name);
    case 'moment':
      return [renderMoment(leaf.at, leaf.fallback)];
    default:
      return assertNever(leaf);
  }
}

/** One line that keeps its outer spaces, which separate it from its neighbors. */
function escapeSpaced(text: string): string {
  return escapeDiscord(text.replaceAll(/\s+/g, ' '));
}

function toWords(escaped: string): readonly string[] {
  return escaped.match(/\s*\S+|\s+$/g) ?? [];
}

function renderBold(text: string): readonly string[] {
  const escaped = escapeLine(text);
  if (escaped === '') return [];
  return escaped.length + 4 <= TEXT_IN_MESSAGE / 2 ? [`**${escaped}**`] : toWords(escaped);
}

function renderLink(text: string, url: string): readonly string[] {
  const label = escapeLabel(text);
  const address = parseDiscordLink(url);
  if (label === '') return [];
  if (!address || address.length > LONGEST_ADDRESS || label.length > LONGEST_ADDRESS)
    return toWords(escapeSpaced(text));
  return [`[${label}](${address})`];
}

/** Discord shows it in each reader's time zone. */
function renderMoment(at: string, fallback: string): string {
  const ms = Date.parse(at);
  return Number.isNaN(ms) ? escapeLineStarts(escapeSpaced(fallback)) : `<t:${Math.floor(ms / SECOND_MS)}:f>`;
}
