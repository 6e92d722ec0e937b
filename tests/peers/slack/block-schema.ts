import { z } from 'zod';

/** Block Kit as the real service checks it: unknown fields, empty texts and lengths beyond the documented are refused. */
const plain = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(most), emoji: z.boolean().optional() });
const mrkdwn = (most: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(most), verbatim: z.boolean().optional() });
const text = (most: number) => z.union([plain(most), mrkdwn(most)]);
const id = z.string().min(1).max(255).optional();
const actionId = z.string().min(1).max(255);

/** Slack's servers fetch a picture while they take the message, and cannot reach a network at home. */
const PRIVATE = /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|169\.254\.|\[::1\]|[^./]+(?:[:/]|$))/i;
const webAddress = z
  .string()
  .max(3000)
  .regex(/^https?:\/\/[^\s<>|]+$/);
const pictureAddress = webAddress.refine((url) => !PRIVATE.test(url), 'downloading image failed');

const option = z.strictObject({
  text: plain(75),
  value: z.string().min(1).max(150),
  description: plain(75).optional(),
});
const confirm = z.strictObject({ title: plain(100), text: text(300), confirm: plain(30), deny: plain(30) });
const button = z.strictObject({
  type: z.literal('button'),
  text: plain(75),
  action_id: actionId,
  value: z.string().max(2000).optional(),
  url: webAddress.optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirm.optional(),
  accessibility_label: z.string().max(75).optional(),
});
const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  action_id: actionId,
  placeholder: plain(150).optional(),
  options: z.array(option).min(1).max(100),
  initial_option: option.optional(),
});
const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  action_id: actionId,
  placeholder: plain(150).optional(),
  min_query_length: z.int().min(0).optional(),
  initial_option: option.optional(),
});
const multiExternalSelect = z.strictObject({
  type: z.literal('multi_external_select'),
  action_id: actionId,
  placeholder: plain(150).optional(),
  min_query_length: z.int().min(0).optional(),
  initial_options: z.array(option).min(1).max(100).optional(),
  max_selected_items: z.int().min(1).optional(),
});
const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  action_id: actionId,
  placeholder: plain(150).optional(),
  initial_conversation: z.string().optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter: z
    .strictObject({ include: z.array(z.string()).optional(), exclude_bot_users: z.boolean().optional() })
    .optional(),
});
const textInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: actionId,
  placeholder: plain(150).optional(),
  initial_value: z.string().max(3000).optional(),
  multiline: z.boolean().optional(),
  max_length: z.int().max(3000).optional(),
});
const timePicker = z.strictObject({
  type: z.literal('timepicker'),
  action_id: actionId,
  initial_time: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  placeholder: plain(150).optional(),
});

const datePicker = z.strictObject({
  type: z.literal('datepicker'),
  action_id: actionId,
  initial_date: z.iso.date().optional(),
  placeholder: plain(150).optional(),
});

const fileInput = z.strictObject({
  type: z.literal('file_input'),
  action_id: actionId,
  filetypes: z.array(z.string()).min(1).optional(),
  max_files: z.int().min(1).max(10).optional(),
});

const style = z.strictObject({ bold: z.boolean().optional(), italic: z.boolean().optional() }).optional();
const richElement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal('link'), url: webAddress, text: z.string().min(1).optional(), style }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.int(),
    format: z.string().regex(/\{date|\{time/),
    fallback: z.string().min(1).optional(),
    style,
  }),
  z.strictObject({ type: z.literal('user'), user_id: z.string(), style }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), style }),
]);
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(richElement).min(1) });
const richBlock = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(richElement).min(1) }),
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(richSection).min(1),
  }),
]);

const picture = z.strictObject({
  type: z.literal('image'),
  image_url: pictureAddress,
  alt_text: z.string().min(1).max(2000),
});

export const MESSAGE_BLOCK = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), block_id: id, text: plain(150) }),
  z.strictObject({ type: z.literal('divider'), block_id: id }),
  z.strictObject({
    type: z.literal('section'),
    block_id: id,
    text: text(3000).optional(),
    fields: z.array(text(2000)).min(1).max(10).optional(),
    accessory: z.union([button, staticSelect, externalSelect]).optional(),
  }),
  z.strictObject({
    type: z.literal('context'),
    block_id: id,
    elements: z
      .array(z.union([text(3000), picture]))
      .min(1)
      .max(10),
  }),
  z.strictObject({
    type: z.literal('actions'),
    block_id: id,
    elements: z
      .array(z.union([button, staticSelect, externalSelect, conversationsSelect]))
      .min(1)
      .max(25),
  }),
  z.strictObject({
    type: z.literal('image'),
    block_id: id,
    image_url: pictureAddress,
    alt_text: z.string().min(1).max(2000),
    title: plain(2000).optional(),
  }),
  z.strictObject({ type: z.literal('rich_text'), block_id: id, elements: z.array(richBlock).min(1) }),
]);

const INPUT_BLOCK = z.strictObject({
  type: z.literal('input'),
  block_id: id,
  label: plain(2000),
  element: z.union([
    textInput,
    staticSelect,
    externalSelect,
    conversationsSelect,
    timePicker,
    datePicker,
    fileInput,
    multiExternalSelect,
  ]),
  hint: plain(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
});

const viewBlocks = z.array(z.union([MESSAGE_BLOCK, INPUT_BLOCK])).max(100);
const carried = {
  callback_id: z.string().max(255).optional(),
  private_metadata: z.string().max(3000).optional(),
  external_id: z.string().max(255).optional(),
  blocks: viewBlocks,
};

export const VIEW = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('home'), ...carried }),
  z.strictObject({
    type: z.literal('modal'),
    title: plain(24),
    submit: plain(24).optional(),
    close: plain(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    ...carried,
  }),
]);

export const OPTIONS_ANSWER = z.strictObject({ options: z.array(option).max(100) });

export type SlackBlock = z.infer<typeof MESSAGE_BLOCK>;
export type SlackView = z.infer<typeof VIEW>;
export type SlackOption = z.infer<typeof option>;
