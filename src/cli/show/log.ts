import { pino } from 'pino';
import type { Log } from '../../core/log.ts';

const STDERR = 2;

/** Logs one JSON line per event on standard error, to keep the answers on standard output clean. */
export function createLog(level: string): Log {
  const destination = pino.destination({ dest: STDERR, sync: true });
  // The log may be a file on a full disk: failing to write a line must not end the program.
  destination.on('error', () => {});
  const logger = pino({ level, base: null }, destination);
  return {
    info: (about, message) => logger.info(about, message),
    warn: (about, message) => logger.warn(about, message),
    error: (about, message) => logger.error(about, message),
  };
}
