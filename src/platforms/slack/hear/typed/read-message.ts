import { findLink } from '../../../../core/text/find-link.ts';
import { joinParts } from '../../../../core/text/join-parts.ts';
import { listOf, type UnreliableBlock, wordsOfBlock } from './block-words.ts';
import { toPlainWords } from './plain-words.ts';

/** The words of a message as Slack shows it: its blocks or its text, then its attachments, each once; '' if it has none. */
export function readSlackMessage(message: object): string {
  return joinParts(partsOf({ ...message }));
}

/** The first web address in a message, in its blocks, or of what it shares; undefined if there is none. */
export function readSlackLink(message: object): string | undefined {
  const { text, blocks, attachments }: UnreliableBlock = { ...message };
  const shared = listOf(attachments).flatMap((one) => [one.from_url, one.original_url, one.title_link, one.text]);
  return findLink([text, ...worded(blocks), ...shared].filter((part) => typeof part === 'string').join('\n'));
}

/** Blocks of words, as JSON: the address of a picture is no link. */
function worded(blocks: unknown): readonly string[] {
  const kinds: readonly unknown[] = ['rich_text', 'section', 'header', 'markdown'];
  return listOf(blocks).flatMap(({ type, accessory: _picture, ...block }) =>
    kinds.includes(type) ? [JSON.stringify(block)] : [],
  );
}

/** When its words were posted; if it only shares another message, when that was posted. Undefined for an invalid time. */
export function readSlackTime(message: object): Temporal.Instant | undefined {
  const { attachments, ...own }: UnreliableBlock = { ...message };
  const shared =
    joinParts(partsOf(own)) === '' ? listOf(attachments).find(({ is_share }) => is_share === true) : undefined;
  const [, seconds = ''] = /^(\d{1,11})(?:\.\d+)?$/.exec(toText(shared?.ts ?? own.ts)) ?? [];
  return seconds === '' ? undefined : Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000);
}

function partsOf({ text, blocks, attachments }: UnreliableBlock): readonly string[] {
  return [...shownParts(text, blocks), ...listOf(attachments).flatMap(attachedParts)];
}

/** If there are blocks, Slack shows them instead of the text; the text is used if it says more than the blocks that we can read. */
function shownParts(text: unknown, blocks: unknown): readonly string[] {
  const read = listOf(blocks).map(wordsOfBlock);
  const parts = read.flatMap((words) => words ?? []);
  const plain = toPlainWords(typeof text === 'string' ? text : '');
  const length = joinParts(parts).length;
  const isWhole = length > 0 && (!read.includes(undefined) || length >= plain.length);
  return isWhole ? parts : [plain];
}

/** https://docs.slack.dev/reference/messaging/payload#legacy: what it adds to the text, or says instead of it. */
function attachedParts(attachment: UnreliableBlock): readonly string[] {
  const { pretext, title, text, fallback, fields, blocks, message_blocks } = attachment;
  const sharedBlocks = listOf(message_blocks).flatMap(({ message }) =>
    typeof message === 'object' && message !== null && 'blocks' in message ? listOf(message.blocks) : [],
  );
  const body = shownParts(text, [...listOf(blocks), ...sharedBlocks]);
  const named = listOf(fields).flatMap((field) => [field.title, field.value]);
  const said = [...[pretext, title].map(toText), ...body, ...named.map(toText)];
  return joinParts(said) === '' ? [toText(fallback)] : said;
}

function toText(value: unknown): string {
  return typeof value === 'string' ? toPlainWords(value) : '';
}
