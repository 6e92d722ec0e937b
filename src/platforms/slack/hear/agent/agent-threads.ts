import { createBoundedMap } from '../../connect/bounded-map.ts';
import type { WebClient } from '../../connect/web-client.ts';
import { shortenForSlack } from '../../draw/render-buttons.ts';
import { inTime } from '../people/in-time.ts';

/** A message to the bot that an answer is made for; `thread`: the one it is in, or that it begins. */
type AskedIn = { readonly team: string; readonly channel: string; readonly thread: string };

export type AgentThreads = {
  /** Shows that an answer is made. Whether Slack does: then the answer belongs in the thread. Never rejects. */
  begin(client: WebClient, asked: AskedIn): Promise<boolean>;
  /** Names a thread by its first question. Never rejects. */
  name(client: WebClient, asked: AskedIn, question: string): Promise<void>;
};

const STATUS = 'is looking it up…';
const STATUS_MS = 1500;
const MAX_TITLE_CHARS = 60;
const MAX_TEAMS_KEPT = 10_000;
const REFUSED_MS = 10 * 60 * 1000;

/** Slack's agent view, in workspaces whose app has it; the others are asked again every ten minutes. */
export function createAgentThreads(): AgentThreads {
  const refused = createBoundedMap<string, true>(MAX_TEAMS_KEPT, REFUSED_MS);
  return {
    async begin(client, { team, channel, thread }) {
      if (refused.get(team)) return false;
      try {
        const shown = client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status: STATUS });
        await inTime(shown, STATUS_MS);
        return true;
      } catch {
        refused.set(team, true);
        return false;
      }
    },
    async name(client, { channel, thread }, question) {
      const title = shortenForSlack(question.replaceAll(/\s+/g, ' '), MAX_TITLE_CHARS);
      await client.assistant.threads.setTitle({ channel_id: channel, thread_ts: thread, title }).catch(() => {});
    },
  };
}
