import type { SocketModeReceiver } from '@slack/bolt';
import { ConnectionError } from '../../../core/connection/connection-error.ts';
import { explainSlack } from './explain-slack.ts';

const HELLO_MS = 30_000;

/** Opens the socket. Throws a ConnectionError if Slack refuses, or sends no hello in time. */
export async function openSocket(
  { client }: SocketModeReceiver,
  connect: () => Promise<unknown>,
  apiUrl: string | null,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(explainSlackLoss('Slack sent no hello in time.')), HELLO_MS).unref();
  });
  try {
    await Promise.race([connect(), late]);
  } catch (cause) {
    void client.disconnect().catch(() => undefined);
    throw explainSlack(cause, 'SLACK_APP_TOKEN', apiUrl);
  } finally {
    clearTimeout(timer);
  }
}

/** The socket closed for now, which is normal: Slack closes each one within hours. */
export function explainSlackLoss(reason: string): ConnectionError {
  return new ConnectionError(reason, { hint: 'Check the network of this machine.', isRefusal: false });
}
