import type { webApi } from '@slack/bolt';
import type { Checkup } from '../../../core/checkup.ts';
import { explainSlack } from '../connect/explain-slack.ts';
import { createWebClient } from '../connect/web-client.ts';
import { reasonOf } from './reason-of.ts';
import { well } from './well.ts';

const SOCKET = 'Slack Socket Mode';

/** Whether a socket could be opened, without opening one. */
export async function checkSocket(appToken: string, options: webApi.WebClientOptions): Promise<Checkup> {
  try {
    await createWebClient(appToken, options).apps.connections.open();
    return well(SOCKET, 'can connect');
  } catch (error) {
    const { hint } = explainSlack(error, 'SLACK_APP_TOKEN', options.slackApiUrl ?? null);
    return { what: SOCKET, isWell: false, says: reasonOf(error, options), hint };
  }
}
