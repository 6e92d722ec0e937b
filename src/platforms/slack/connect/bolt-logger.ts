import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../../core/log.ts';

/** Bolt's logger on top of ours. Its debug lines contain bodies and headers, so they are dropped. */
export function createBoltLogger(log: Log): Logger {
  const about = (words: readonly unknown[]) => ({ platform: 'slack', said: words.map(toWords).join(' ') });
  return {
    debug: () => {},
    info: () => {},
    warn: (...words) => log.warn(about(words), 'Slack client warned'),
    error: (...words) => log.error(about(words), 'Slack client failed'),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

/** Only the error's message: its other properties may contain what was sent. */
function toWords(word: unknown): string {
  return word instanceof Error ? word.message : String(word);
}
