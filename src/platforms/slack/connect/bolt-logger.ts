import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../../core/log.ts';

/** Bolt's logger over ours. Its debug lines hold bodies and headers, so they go nowhere. */
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

/** An error's message alone: its other properties may hold what was sent. */
function toWords(word: unknown): string {
  return word instanceof Error ? word.message : String(word);
}
