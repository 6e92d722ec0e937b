/** https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
const VIEW_CHANNEL = 1n << 10n;
const SEND_MESSAGES = 1n << 11n;
const ATTACH_FILES = 1n << 15n;
const READ_MESSAGE_HISTORY = 1n << 16n;
const SEND_MESSAGES_IN_THREADS = 1n << 38n;
export const CREATE_EVENTS = 1n << 44n;

/** What the README's invitation asks for. */
export const GRANTED =
  VIEW_CHANNEL | SEND_MESSAGES | ATTACH_FILES | READ_MESSAGE_HISTORY | SEND_MESSAGES_IN_THREADS | CREATE_EVENTS;
