import { renderDiscordCard as toDiscordMessages } from '../platforms/discord/draw/render.ts';
import { renderSlackCard as toSlackMessages } from '../platforms/slack/draw/render.ts';
import type { Previews } from '../platforms/web/preview/preview.ts';

/** The messages that each chat service would get, for the page to draw: you can see them without an account. */
export const PREVIEWS: Previews = {
  discord: (card) => toDiscordMessages(card, true),
  slack: (card) => toSlackMessages(card, []),
};
