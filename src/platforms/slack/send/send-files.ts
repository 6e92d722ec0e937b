import type { Block, Card, TextBlock } from '../../../card/card.ts';
import { plain } from '../../../card/parts/leaves/leaves.ts';
import { renderPlain } from '../../../card/render-plain.ts';
import type { SlackPlace } from '../hear/place.ts';

const SCOPE = 'files:write';

type FileBlock = TextBlock & { readonly fileName: string };

/**
 * Sends the texts of a card that are files, and returns the card with a line in place of each. What only its caller may see
 * goes to their direct messages, since Slack shows a file to all of a channel. A file that Slack refuses stays as text.
 */
export async function sendFiles(place: SlackPlace, card: Card, visibility: 'caller' | 'channel'): Promise<Card> {
  if (!card.blocks.some(isFile)) return card;
  const blocks: Block[] = [];
  for (const block of card.blocks) blocks.push(...(isFile(block) ? await sendFile(place, block, visibility) : [block]));
  return { ...card, blocks };
}

const isFile = (block: Block): block is FileBlock => block.kind === 'text' && block.fileName !== undefined;

async function sendFile(
  { client, channel, user, thread, isDirect }: SlackPlace,
  block: FileBlock,
  visibility: 'caller' | 'channel',
): Promise<readonly Block[]> {
  const { fileName: filename, leaves } = block;
  const content = renderPlain({ title: '', tone: 'answer', blocks: [{ kind: 'text', leaves }] });
  const isSentApart = visibility === 'caller' && !isDirect;
  try {
    const opened = isSentApart ? await client.conversations.open({ users: user }) : undefined;
    const to = opened?.channel?.id ?? channel;
    const where = thread && !isSentApart ? { channel_id: to, thread_ts: thread } : { channel_id: to };
    await client.filesUploadV2({ ...where, content, filename, title: filename });
    return [say(isSentApart ? `${filename} is in your direct messages with Dateline.` : `${filename} is attached.`)];
  } catch (error) {
    return [say(sayRefused(error)), { kind: 'text', leaves }];
  }
}

const say = (text: string): Block => ({ kind: 'text', leaves: [plain(text)] });

function sayRefused(error: unknown): string {
  const data: unknown = Object(error).data;
  return Object(data).error === 'missing_scope'
    ? `Dateline lacks the permission ${SCOPE}, so here is the text of the file. To get files, reinstall the app with the manifest of \`dateline slack-manifest\`.`
    : 'Slack refused the file, so here is its text.';
}
