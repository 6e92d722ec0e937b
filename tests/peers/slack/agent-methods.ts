import { z } from 'zod';
import { Refusal } from './check-message.ts';
import type { State } from './state.ts';

const THREAD = { channel_id: z.string(), thread_ts: z.string().regex(/^\d+\.\d+$/) };
const PROMPT = z.strictObject({ title: z.string().min(1), message: z.string().min(1) });

/** https://docs.slack.dev/reference/methods/assistant.threads.setStatus and its neighbours; Bolt adds `team_id`. */
const SHAPES = {
  setStatus: z.object({ ...THREAD, status: z.string() }),
  setTitle: z.object({ ...THREAD, title: z.string().min(1) }),
  setSuggestedPrompts: z.object({
    ...THREAD,
    thread_ts: THREAD.thread_ts.optional(),
    title: z.string().optional(),
    prompts: z.array(PROMPT).min(1).max(4),
  }),
};

type Body = Readonly<Record<string, unknown>>;

/** The methods of the agent view, which check what they are given and remember it. */
export const AGENT_METHODS = Object.fromEntries(
  Object.entries(SHAPES).map(([what, shape]) => [
    `assistant.threads.${what}`,
    (body: Body, state: State) => {
      const { prompts, ...rest } = body;
      const given = typeof prompts === 'string' ? { ...rest, prompts: JSON.parse(prompts) } : body;
      const { error, data } = shape.safeParse(given);
      if (!data) throw new Refusal('invalid_arguments', error.message);
      if (!state.channels.has(data.channel_id)) throw new Refusal('channel_not_found', data.channel_id);
      state.agent.push({ what, given: data });
      return {};
    },
  ]),
);
