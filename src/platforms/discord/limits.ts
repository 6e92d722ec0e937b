/**
 * Discord's limits, from its API documentation. Lengths are counted in UTF-16 units, which are never fewer than
 * Discord counts.
 */

/** https://docs.discord.com/developers/components/reference#component-object: all components of a message, nested too. */
export const COMPONENTS_IN_MESSAGE = 40;
/** Text of all text displays of one message together. */
export const TEXT_IN_MESSAGE = 4000;
/** https://docs.discord.com/developers/components/reference#action-row */
export const BUTTONS_IN_ROW = 5;
/** https://docs.discord.com/developers/components/reference#button */
export const BUTTON_LABEL = 80;
export const BUTTON_URL = 512;
export const CUSTOM_ID = 100;
/** https://docs.discord.com/developers/components/reference#string-select */
export const OPTIONS_IN_SELECT = 25;
export const SELECT_TEXT = 100;
export const SELECT_PLACEHOLDER = 150;
/** https://docs.discord.com/developers/components/reference#media-gallery */
export const IMAGE_DESCRIPTION = 1024;
/** https://docs.discord.com/developers/resources/message#create-message: files a message. */
export const FILES_IN_MESSAGE = 10;
/** https://docs.discord.com/developers/resources/message#create-message: a nonce, kept for a few minutes. */
export const NONCE = 25;

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object */
export const COMMANDS = 100;
export const OPTIONS = 25;
export const CHOICES = 25;
export const COMMAND_NAME = 32;
export const DESCRIPTION = 100;
export const CHOICE_TEXT = 100;
/** Names, descriptions and values of one command together. */
export const COMMAND_TEXT = 8000;

/** https://docs.discord.com/developers/interactions/application-commands#registering-a-command: in the menu of a message. */
export const MESSAGE_COMMANDS = 5;

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
export const FORM_INPUTS = 5;
export const FORM_TITLE = 45;
/** https://docs.discord.com/developers/components/reference#label */
export const FORM_LABEL = 45;
export const LABEL_DESCRIPTION = 100;
/** https://docs.discord.com/developers/components/reference#text-input */
export const INPUT_TEXT = 4000;

/** https://docs.discord.com/developers/interactions/receiving-and-responding: the first answer, then the token's life. */
export const FIRST_ANSWER_MS = 3000;

/** https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event */
export const EVENT_NAME = 100;
export const EVENT_DESCRIPTION = 1000;
export const EVENT_PLACE = 100;
