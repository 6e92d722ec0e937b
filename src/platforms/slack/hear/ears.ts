import type { Front } from '../../../command/front/front.ts';
import type { Log } from '../../../core/log.ts';
import type { AgentThreads } from './agent/agent-threads.ts';
import type { Callers } from './people/callers.ts';

export type Ears = {
  readonly front: Front;
  readonly callers: Callers;
  readonly agents: AgentThreads;
  readonly log: Log;
};
