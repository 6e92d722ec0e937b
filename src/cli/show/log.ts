import { pino } from 'pino';
import type { Log } from '../../core/log.ts';

const STDERR = 2;

/** One JSON line an event on standard error, so that answers on standard output stay clean. */
export function createLog(level: string): Log {
  const logger = pino({ level, base: null }, pino.destination({ dest: STDERR, sync: true }));
  return {
    info: (about, message) => logger.info(about, message),
    warn: (about, message) => logger.warn(about, message),
    error: (about, message) => logger.error(about, message),
  };
}
