import { renderDiscordCard as toDiscordMessages } from '../platforms/discord/draw/render.ts';
import { renderSlackCard as toSlackMessages } from '../platforms/slack/draw/render.ts';
import type { Previews } from '../platforms/web/preview/preview.ts';

/** What each chat service would be sent, for the desk's page to draw: no account is needed to see it. */
export const PREVIEWS: Previews = {
  discord: (card) => toDiscordMessages(card, true),
  slack: (card) => toSlackMessages(card, []),
};
