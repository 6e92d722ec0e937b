import { type Client, Events, RESTEvents } from 'discord.js';
import type { Log } from '../../../core/log.ts';

const TOO_MANY = 429;

/** Logs what happens to the connection and to requests; routes are logged without ids and tokens. */
export function logEvents(client: Client, log: Log): void {
  let last = '';
  client.on(Events.ShardResume, (shard) => {
    last = '';
    log.info({ shard }, 'Discord gateway resumed');
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.warn({ shard, code }, 'Discord gateway closed'));
  client.on(Events.ShardError, (error, shard) => {
    // discord.js retries twice a second: one line is enough.
    if (last !== String(error)) log.error({ shard, error: String(error) }, 'Discord gateway failed');
    last = String(error);
  });
  client.on(Events.Error, (error) => log.error({ error: String(error) }, 'Discord client failed'));
  client.rest.on(RESTEvents.InvalidRequestWarning, (about) => log.error(about, 'Discord refused many requests'));
  client.rest.on(RESTEvents.Response, ({ route }, { status, headers }) => {
    if (status === TOO_MANY) log.warn({ route, retryAfter: headers.get('retry-after') }, 'Discord asked to wait');
  });
}
