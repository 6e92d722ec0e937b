/** Slack's limits, from its documentation. Lengths are counted in UTF-16 units, which are never fewer than Slack counts. */

/** https://docs.slack.dev/reference/block-kit/blocks: blocks in a message. */
export const BLOCKS_IN_MESSAGE = 50;
/** Blocks in a modal or a Home tab. */
export const BLOCKS_IN_VIEW = 100;
/**
 * All blocks of a message together, as JSON. Undocumented: `msg_blocks_too_long` comes at about 13,200, and counts the
 * containers too (bolt-js#2509, #2867), so this keeps well below it.
 */
export const BLOCKS_TEXT = 12_000;
/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
export const HEADER_TEXT = 150;
/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object, and a section's text. */
export const TEXT_OBJECT = 3000;
/** https://docs.slack.dev/reference/block-kit/blocks/context-block */
export const CONTEXT_ELEMENTS = 10;
/** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
export const ACTIONS_ELEMENTS = 25;
/** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const BUTTON_TEXT = 75;
export const BUTTON_VALUE = 2000;
export const ACTION_ID = 255;
/** https://docs.slack.dev/reference/block-kit/blocks/image-block */
export const IMAGE_ALT = 2000;
export const URL_TEXT = 3000;
/** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element: text and value of an option. */
export const OPTION_TEXT = 75;
export const OPTION_VALUE = 150;
/** A select may have 100 options, but pages use few: with a hundred, an answer would not fit one message. */
export const PAGES_OFFERED = 25;
/** The same for commands to choose from. */
export const CHOICES_OFFERED = 25;
/** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element: the longest input. */
export const MAX_INPUT_CHARS = 3000;
/** https://docs.slack.dev/reference/app-manifest: numbers of global and message shortcuts; lengths of their names and descriptions. */
export const SHORTCUTS_OF_A_TYPE = 5;
export const SHORTCUT_NAME = 24;
export const SHORTCUT_DESCRIPTION = 150;
/** https://docs.slack.dev/reference/methods/chat.postMessage: truncated at 40,000, to be kept under 4,000. */
export const FALLBACK_TEXT = 3900;
/** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses: uses in 30 minutes. */
export const RESPONSE_URL_USES = 5;
/** https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response */
export const ACK_MS = 3000;
/** https://docs.slack.dev/reference/views: title and submit of a modal. */
export const VIEW_TITLE = 24;
/** https://docs.slack.dev/authentication/verifying-requests-from-slack: how old a signed request may be. */
export const REPLAY_WINDOW_S = 300;
