import type { RESTGetAPIGatewayBotResult } from 'discord.js';
import type { Checkup } from '../../../core/checkup.ts';

const HELLO = 10;
const FEW_SESSIONS = 20;
const HOUR_MS = 3_600_000;

/** Whether the gateway answers, and how often the bot may still connect today. It does not identify, so no session is used. */
export async function checkGateway(
  gateway: RESTGetAPIGatewayBotResult,
  timeoutMs: number,
): Promise<readonly Checkup[]> {
  return [await checkHello(gateway.url, timeoutMs), toSessions(gateway.session_start_limit)];
}

async function checkHello(url: string, timeoutMs: number): Promise<Checkup> {
  const what = 'Discord gateway';
  try {
    await hello(url, timeoutMs);
    return { what, isWell: true, says: 'answers; no privileged intent is needed', hint: '' };
  } catch (error) {
    const says = `does not answer (${error instanceof Error ? error.message : String(error)})`;
    return { what, isWell: false, says, hint: `Let this machine open WebSocket connections to ${new URL(url).host}.` };
  }
}

/** The gateway speaks first: it sends a hello before the client identifies. */
function hello(url: string, timeoutMs: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const socket = new WebSocket(`${url}${url.includes('?') ? '&' : '?'}v=10&encoding=json`);
  const timer = setTimeout(() => reject(new Error('no hello in time')), timeoutMs);
  socket.addEventListener('message', ({ data }) => {
    if (isHello(String(data))) resolve();
    else reject(new Error('something other than Discord answers there'));
  });
  socket.addEventListener('error', () => reject(new Error('not reached')));
  socket.addEventListener('close', () => reject(new Error('closed at once')));
  return promise.finally(() => {
    clearTimeout(timer);
    socket.close();
  });
}

function isHello(text: string): boolean {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null && 'op' in message && message.op === HELLO;
  } catch {
    return false;
  }
}

function toSessions({ total, remaining, reset_after }: RESTGetAPIGatewayBotResult['session_start_limit']): Checkup {
  const what = 'Discord sessions';
  const says = `${remaining} of ${total} left for today`;
  if (remaining >= FEW_SESSIONS) return { what, isWell: true, says, hint: '' };
  const hours = Math.ceil(reset_after / HOUR_MS);
  const hint = `Do not restart Dateline until they are renewed in ${hours} ${hours === 1 ? 'hour' : 'hours'}; the log says why it connects so often.`;
  return { what, isWell: false, says, hint };
}
