import type { types } from '@slack/bolt';
import type { Leaf } from '../../../card/card.ts';
import { assertNever } from '../../../core/assert-never.ts';
import { URL_TEXT } from '../limits.ts';
import { parseSlackLink, toSeenOnSlack } from './escape.ts';

const SECOND_MS = 1000;
export const DATE_FORMAT = '{date_short_pretty} {time}';

/** Leaves as rich text elements. Slack does not parse their text, so nothing needs escaping. Empty leaves are dropped. */
export function toRichText(leaves: readonly Leaf[]): types.RichTextElement[] {
  const elements: types.RichTextElement[] = [];
  for (const element of leaves.flatMap(toElement)) {
    const last = elements.at(-1);
    if (element.type === 'text' && last?.type === 'text' && last.style?.bold === element.style?.bold)
      last.text += element.text;
    else elements.push(element);
  }
  return elements;
}

/** Unix seconds of an ISO instant; undefined if it is not one. */
export function parseSeconds(at: string): number | undefined {
  const ms = Date.parse(at);
  return Number.isNaN(ms) ? undefined : Math.floor(ms / SECOND_MS);
}

function toElement(leaf: Leaf): types.RichTextElement[] {
  switch (leaf.kind) {
    case 'plain':
      return toText(leaf.text);
    case 'bold':
      return toText(leaf.text).map(embolden);
    case 'person':
      return toText(leaf.name).map(embolden);
    case 'link':
      return toLink(leaf.text, leaf.url);
    case 'moment':
      return toDate(leaf.at, leaf.fallback);
    default:
      return assertNever(leaf);
  }
}

function toText(text: string): types.RichTextText[] {
  const seen = toSeenOnSlack(text);
  return seen === '' ? [] : [{ type: 'text', text: seen }];
}

function embolden(element: types.RichTextText): types.RichTextText {
  return { ...element, style: { bold: true } };
}

function toLink(text: string, url: string): types.RichTextElement[] {
  const address = parseSlackLink(url);
  const label = toSeenOnSlack(text);
  if (!address || address.length > URL_TEXT || label.trim() === '') return toText(text);
  return [{ type: 'link', url: address, text: label }];
}

function toDate(at: string, fallback: string): types.RichTextElement[] {
  const timestamp = parseSeconds(at);
  if (timestamp === undefined) return toText(fallback);
  return [{ type: 'date', timestamp, format: DATE_FORMAT, fallback: toSeenOnSlack(fallback) || at }];
}
