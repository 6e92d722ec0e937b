import type { TellNews } from '../../../core/connection/connection.ts';
import { explainSlack } from './explain-slack.ts';
import type { WebClient } from './web-client.ts';

/**
 * Checks now and then whether Slack still accepts the bot's token, and reports changes: in HTTP mode nothing else would
 * show that it was revoked, and in Socket Mode the socket stays open.
 */
export function lookAtToken(
  client: WebClient,
  tell: TellNews,
  { everyMs, apiUrl }: { readonly everyMs: number; readonly apiUrl: string | null },
): { stop(): void } {
  let isWell = true;

  async function look(): Promise<void> {
    try {
      await client.auth.test();
      if (!isWell) tell({ kind: 'back' });
      isWell = true;
    } catch (cause) {
      isWell = false;
      tell({ kind: 'lost', cause: explainSlack(cause, 'SLACK_BOT_TOKEN', apiUrl) });
    }
  }

  const timer = setInterval(() => void look(), everyMs).unref();
  return { stop: () => clearInterval(timer) };
}
