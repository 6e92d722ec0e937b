import type { Config } from '../../config/read-config.ts';
import type { Log } from '../../core/log.ts';
import { createLog } from './log.ts';

/** The log of a long-running program: at a prompt it shows only problems. */
export function createProgramLog({ logLevel }: Config): Log {
  const isQuiet = process.stdin.isTTY && !process.env.DATELINE_LOG;
  return createLog(isQuiet ? 'warn' : logLevel);
}
