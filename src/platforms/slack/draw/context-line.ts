import type { types } from '@slack/bolt';
import type { Leaf } from '../../../card/card.ts';
import { assertNever } from '../../../core/assert-never.ts';
import { CONTEXT_ELEMENTS, TEXT_OBJECT, URL_TEXT } from '../limits.ts';
import { escapeSlack, isCalm, parseSlackLink, toSeenOnSlack, toSlackLine } from './escape.ts';
import { DATE_FORMAT, parseSeconds } from './rich-text.ts';

// Anything longer is not a date, and would fill the text object.
const LONGEST_FALLBACK = 200;
// Letters of at most two units each: half of what a text object holds.
const PARTS = /[\s\S]{1,1450}(?:\s|$)|[\s\S]{1,1450}/gu;

type Element = types.MrkdwnElement | types.PlainTextElement;

/**
 * Leaves as small context lines, usually one block with one element. Words that mrkdwn would format go into separate
 * plain_text elements, which show them unchanged.
 */
export function toContext(leaves: readonly Leaf[]): types.ContextBlock[] {
  const elements = joinElements(leaves.flatMap(toElements)).filter(({ text }) => text.trim() !== '');
  const blocks: types.ContextBlock[] = [];
  for (let at = 0; at < elements.length; at += CONTEXT_ELEMENTS)
    blocks.push({ type: 'context', elements: elements.slice(at, at + CONTEXT_ELEMENTS) });
  return blocks;
}

function toElements(leaf: Leaf): readonly Element[] {
  switch (leaf.kind) {
    case 'plain':
    case 'bold':
      return toWords(leaf.text);
    case 'person':
      return toWords(leaf.name);
    case 'link':
      return toLink(leaf.text, leaf.url);
    case 'moment':
      return toDate(leaf.at, leaf.fallback);
    default:
      return assertNever(leaf);
  }
}

function toWords(text: string): readonly Element[] {
  const seen = toSeenOnSlack(text).replaceAll(/\s+/g, ' ');
  return isCalm(seen) ? [mrkdwn(escapeSlack(seen))] : [literal(seen)];
}

function toLink(text: string, url: string): readonly Element[] {
  const address = parseSlackLink(url);
  const label = toSlackLine(text);
  if (!address || address.length + label.length > URL_TEXT / 2 || label === '') return toWords(text);
  // A bar does not end a label, but older clients show it twice.
  if (isCalm(label) && !label.includes('|')) return [mrkdwn(`<${escapeSlack(address)}|${escapeSlack(label)}>`)];
  return [literal(label), mrkdwn(`<${escapeSlack(address)}|link>`)];
}

function toDate(at: string, fallback: string): readonly Element[] {
  const seconds = parseSeconds(at);
  if (seconds === undefined || fallback.length > LONGEST_FALLBACK) return toWords(fallback);
  const words = escapeSlack(toSlackLine(fallback)).replaceAll('|', ' ') || at;
  return [mrkdwn(`<!date^${seconds}^${DATE_FORMAT}|${words}>`)];
}

/** Adjacent elements of one kind become one, as far as a text object holds them. */
function joinElements(elements: readonly Element[]): readonly Element[] {
  const joined: Element[] = [];
  for (const element of elements) {
    const last = joined.at(-1);
    if (last?.type !== element.type || !canJoin(last.text, element)) joined.push(...partElement(element));
    else joined.splice(-1, 1, { ...last, text: last.text + element.text });
  }
  return joined;
}

/** Two harmless texts may form markup where they meet (":" and "fire:"). */
function canJoin(text: string, element: Element): boolean {
  const whole = text + element.text;
  return whole.length <= TEXT_OBJECT && (element.type === 'plain_text' || isCalm(withoutLinks(whole)));
}

function withoutLinks(text: string): string {
  return text.replaceAll(/<[^>]*>/g, '');
}

function partElement(element: Element): readonly Element[] {
  if (element.text.length <= TEXT_OBJECT) return [element];
  const text = element.type === 'mrkdwn' ? unescapeText(element.text) : element.text;
  return (text.match(PARTS) ?? []).map(literal);
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function mrkdwn(text: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}

function literal(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}
