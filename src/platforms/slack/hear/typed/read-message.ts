import { joinParts } from '../../../../core/text/join-parts.ts';
import { listOf, type UnreliableBlock, wordsOfBlock } from './block-words.ts';
import { toPlainWords } from './plain-words.ts';

/** The words of a message as Slack shows it: its blocks or its text, then its attachments, each said once; '' where it has none. */
export function readSlackMessage(message: object): string {
  return joinParts(partsOf({ ...message }));
}

/** When its words were posted: where all of them are another message's that it shares, when that was. Undefined for a bad one. */
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

/** Where there are blocks, Slack shows them and not the text; it is read where it says more than what is known to be read of them. */
function shownParts(text: unknown, blocks: unknown): readonly string[] {
  const read = listOf(blocks).map(wordsOfBlock);
  const parts = read.flatMap((words) => words ?? []);
  const plain = toPlainWords(typeof text === 'string' ? text : '');
  const length = joinParts(parts).length;
  const isWhole = length > 0 && (!read.includes(undefined) || length >= plain.length);
  return isWhole ? parts : [plain];
}

/** https://docs.slack.dev/reference/messaging/payload#legacy: what it says beside the text, or in place of all that. */
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
