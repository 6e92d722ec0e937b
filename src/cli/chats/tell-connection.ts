import type { Log } from '../../core/log.ts';
import type { KeepParts } from './keep-connected.ts';

const SECOND_MS = 1000;
const MINUTE_S = 60;

/** Every change goes to the log; what is wrong is said once, in a line that says what to do. */
export function tellConnection(
  about: { readonly platform: string; readonly shard?: number },
  log: Log,
  say: (line: string) => void,
): Pick<KeepParts, 'onChange' | 'onFailure'> {
  let said = '';
  return {
    onChange: ({ kind, problem }) => {
      if (kind === 'connected') said = '';
      if (kind === 'connected') log.info(about, 'a chat was connected');
      else if (problem) log.warn({ ...about, state: kind, problem: problem.says }, 'a chat is not connected');
    },
    onFailure: ({ problem }, pauseMs) => {
      if (!problem) return;
      const { says, hint } = problem;
      log.error({ ...about, error: says, hint, pauseMs }, 'a chat could not be connected');
      if (said !== says)
        say(`${about.platform} could not be connected: ${says} ${hint} Trying again in ${toWords(pauseMs)}.`);
      said = says;
    },
  };
}

function toWords(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / SECOND_MS));
  if (seconds < 2 * MINUTE_S) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  return `${Math.round(seconds / MINUTE_S)} minutes`;
}
