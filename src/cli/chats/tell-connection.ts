import type { Log } from '../../core/log.ts';
import type { KeepParts } from './keep-connected.ts';

const SECOND_MS = 1000;
const MINUTE_S = 60;

/** Logs every change, and reports a problem once, in a line that says what to do. */
export function tellConnection(
  about: { readonly platform: string; readonly shard?: number },
  log: Log,
  say: (line: string) => void,
): Pick<KeepParts, 'onChange' | 'onFailure'> {
  const name = about.platform.charAt(0).toUpperCase() + about.platform.slice(1);
  let said = '';
  return {
    onChange: ({ kind, problem }) => {
      if (kind === 'connected') said = '';
      if (kind === 'connected') log.info(about, 'connected to a chat');
      else if (problem) log.warn({ ...about, state: kind, problem: problem.says }, 'not connected to a chat');
    },
    onFailure: ({ problem }, pauseMs) => {
      if (!problem) return;
      const { says, hint } = problem;
      log.error({ ...about, error: says, hint, pauseMs }, 'could not connect to a chat');
      if (said !== says) say(`Could not connect to ${name}: ${says} ${hint} Trying again in ${toWords(pauseMs)}.`);
      said = says;
    },
  };
}

function toWords(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / SECOND_MS));
  if (seconds < 2 * MINUTE_S) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  return `${Math.round(seconds / MINUTE_S)} minutes`;
}
