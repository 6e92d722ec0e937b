import type { TellNews } from '../../../core/connection/connection.ts';
import type { Sender } from '../../../delivery/sender.ts';
import { createDiscordSender } from '../send/sender.ts';
import type { DiscordParts } from './discord-parts.ts';
import { createSession, type Session } from './session.ts';

/**
 * Dateline on Discord: `start` resolves when it is online and its commands are registered, and then reports on the
 * connection. It may be called again after it failed or the connection ended.
 */
export type Discord = {
  readonly sender: Sender;
  start(tell?: TellNews): Promise<void>;
  close(): Promise<void>;
};

/** Connects through discord.js; needs no privileged intent. */
export function createDiscord(parts: DiscordParts): Discord {
  const { token, apiUrl } = parts;
  let session: Session | undefined;

  async function close(): Promise<void> {
    const ending = session;
    session = undefined;
    await ending?.close();
  }

  return {
    sender: createDiscordSender({ token, apiUrl: apiUrl ?? null }),
    async start(tell) {
      await close();
      const begun = createSession(parts, (news) => tell?.(news));
      session = begun;
      try {
        await begun.start();
      } catch (error) {
        await begun.close();
        throw error;
      }
    },
    close,
  };
}
