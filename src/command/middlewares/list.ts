import type { Log } from '../../core/log.ts';
import type { Entrance } from '../front/create-entrance.ts';
import { answerAsOf } from './answer-as-of.ts';
import { answerInReplay } from './answer-in-replay.ts';
import { checkRight } from './check-right.ts';
import { createAudit } from './create-audit.ts';
import { dropForbidden } from './drop-forbidden.ts';
import { enterElsewhere } from './enter-elsewhere.ts';
import { goElsewhere } from './go-elsewhere.ts';
import type { Middleware } from './middleware.ts';
import { rememberZone } from './remember-zone.ts';

/** The middlewares that wrap every action, outermost first. */
export function listMiddlewares(log: Log, enter: Entrance): readonly Middleware[] {
  return [
    answerAsOf,
    rememberZone,
    goElsewhere,
    enterElsewhere(enter),
    answerInReplay,
    checkRight,
    dropForbidden,
    createAudit(log),
  ];
}
