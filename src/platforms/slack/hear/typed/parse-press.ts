import { z } from 'zod';
import { parseTurn } from '../ids/turn-id.ts';

/** A button pressed or an option chosen. */
export type Press = {
  readonly action: string;
  readonly value: string;
  readonly team: string;
  readonly user: string;
  /** Absent in the App Home and in modals. */
  readonly channel: string | undefined;
  readonly thread: string | undefined;
  readonly isEphemeral: boolean;
  /** Valid for three seconds, to open a view. */
  readonly trigger: string;
  /** The view it was pressed in. */
  readonly view: PressedView | undefined;
};

export type PressedView = { readonly id: string; readonly type: string; readonly private_metadata: string };

const BODY = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({ thread_ts: z.string().optional(), is_ephemeral: z.boolean().optional() }).optional(),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  trigger_id: z.string().optional(),
  view: z.object({ id: z.string(), type: z.string(), private_metadata: z.string() }).optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
        selected_conversation: z.string().nullish(),
      }),
    )
    .min(1),
});

/** A block_actions body; undefined if nothing in it has a value. */
export function parsePress(body: object): Press | undefined {
  const { data } = BODY.safeParse(body);
  const action = data?.actions[0];
  const value = action?.value ?? action?.selected_option?.value ?? action?.selected_conversation;
  if (!data || !action || value === undefined || value === null) return undefined;
  return {
    action: action.action_id.split(':')[0] ?? '',
    value: parseTurn(action.action_id, value) ?? value,
    team: data.team?.id ?? data.user.team_id ?? '',
    user: data.user.id,
    channel: data.channel?.id,
    thread: data.container?.thread_ts ?? data.message?.thread_ts,
    isEphemeral: data.container?.is_ephemeral === true,
    trigger: data.trigger_id ?? '',
    view: data.view,
  };
}
