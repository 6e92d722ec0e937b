import type { Front } from '../../../command/front/front.ts';
import type { Log } from '../../../core/log.ts';
import type { AgentThreads } from './agent/agent-threads.ts';
import type { Callers } from './people/callers.ts';

export type Ears = {
  readonly front: Front;
  readonly callers: Callers;
  readonly agents: AgentThreads;
  /** Where the desk's page is on the Internet: https://desk.example.org. */
  readonly origins: readonly string[];
  readonly log: Log;
};
