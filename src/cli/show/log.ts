import { pino } from 'pino';
import type { Log } from '../../core/log.ts';

const STDERR = 2;

/** One JSON line an event on standard error, so that answers on standard output stay clean. */
export function createLog(level: string): Log {
  const destination = pino.destination({ dest: STDERR, sync: true });
  // It may be a file on a disk that is full: a line that cannot be written ends nothing.
  destination.on('error', () => {});
  const logger = pino({ level, base: null }, destination);
  return {
    info: (about, message) => logger.info(about, message),
    warn: (about, message) => logger.warn(about, message),
    error: (about, message) => logger.error(about, message),
  };
}
