import { z } from 'zod';
import { MESSAGE_BLOCK, type SlackBlock, type SlackView, VIEW } from './block-schema.ts';

/** What the real service would answer instead of taking it. */
export class Refusal extends Error {
  readonly error: string;
  constructor(error: string, detail: string) {
    super(`${error}: ${detail}`);
    this.error = error;
  }
}

const MOST_TEXT = 40_000;
/** Undocumented; found by bolt-js#2509. */
const MOST_BLOCKS_JSON = 13_200;

const MESSAGE = z.strictObject({
  text: z.string(),
  blocks: z.unknown().optional(),
  channel: z.string().optional(),
  // Bolt's client names the workspace in every call; only org-wide tokens need it.
  team_id: z.string().optional(),
  user: z.string().optional(),
  thread_ts: z
    .string()
    .regex(/^\d+\.\d{6}$/)
    .optional(),
  metadata: z
    .strictObject({ event_type: z.string(), event_payload: z.record(z.string(), z.union([z.string(), z.number()])) })
    .optional(),
  unfurl_links: z.boolean().optional(),
  unfurl_media: z.boolean().optional(),
  link_names: z.boolean().optional(),
  parse: z.enum(['none', 'full']).optional(),
  mrkdwn: z.boolean().optional(),
  response_type: z.enum(['in_channel', 'ephemeral']).optional(),
  replace_original: z.boolean().optional(),
  delete_original: z.boolean().optional(),
});

export type CheckedMessage = Omit<z.infer<typeof MESSAGE>, 'blocks'> & { readonly blocks: readonly SlackBlock[] };

/** The message, or a Refusal as the service words it. */
export function checkMessage(body: unknown): CheckedMessage {
  const { data, error } = MESSAGE.safeParse(body);
  if (!data) throw new Refusal('invalid_arguments', z.prettifyError(error));
  const blocks = checkBlocks(data.blocks ?? []);
  if (data.text.trim() === '') throw new Refusal('no_text', 'a screen reader and a notification need text');
  if (data.text.length > MOST_TEXT) throw new Refusal('msg_too_long', `${data.text.length} characters of text`);
  return { ...data, blocks };
}

export function checkView(body: unknown): SlackView {
  const { data, error } = VIEW.safeParse(body);
  if (!data) throw new Refusal('invalid_arguments', z.prettifyError(error));
  checkIds(data.blocks);
  if (data.type === 'modal' && !data.submit && data.blocks.some(({ type }) => type === 'input'))
    throw new Refusal('invalid_arguments', 'a modal with inputs needs submit');
  return data;
}

function checkBlocks(blocks: unknown): readonly SlackBlock[] {
  const { data, error } = z.array(MESSAGE_BLOCK).safeParse(blocks);
  if (!data) throw new Refusal('invalid_blocks', z.prettifyError(error));
  if (data.length > 50) throw new Refusal('invalid_blocks', `no more than 50 items allowed, ${data.length} sent`);
  checkIds(data);
  const length = JSON.stringify(data).length;
  if (length > MOST_BLOCKS_JSON) throw new Refusal('msg_blocks_too_long', `${length} characters`);
  return data;
}

function checkIds(blocks: readonly { type: string; block_id?: string | undefined }[]): void {
  const blockIds = blocks.flatMap(({ block_id }) => block_id ?? []);
  if (new Set(blockIds).size < blockIds.length) throw new Refusal('invalid_blocks', 'block_id twice');
  const actionIds = JSON.stringify(blocks).match(/"action_id":"[^"]*"/g) ?? [];
  if (new Set(actionIds).size < actionIds.length) throw new Refusal('invalid_blocks', 'action_id twice');
}
