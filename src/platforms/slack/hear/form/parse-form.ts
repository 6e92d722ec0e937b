import { z } from 'zod';
import type { Call } from '../../../../command/call.ts';
import { CHANNEL_BLOCK, OPTION_BLOCK } from './form-blocks.ts';
import { parsePlace } from './form-place.ts';

/** A submitted form: its call and its channel. */
export type Filled = { readonly call: Call; readonly channel: string };

const VIEW = z.object({
  private_metadata: z.string(),
  state: z.object({
    values: z.record(
      z.string(),
      z.record(
        z.string(),
        z.object({
          value: z.string().nullish(),
          selected_option: z.object({ value: z.string() }).nullish(),
          selected_options: z.array(z.object({ value: z.string() })).nullish(),
          selected_time: z.string().nullish(),
          selected_date: z.string().nullish(),
          selected_conversation: z.string().nullish(),
          files: z.array(z.object({ id: z.string() })).nullish(),
        }),
      ),
    ),
  }),
});

/** Undefined if the view is not one of our forms, or has no channel. */
export function parseForm(view: object): Filled | undefined {
  const { data } = VIEW.safeParse(view);
  const place = data && parsePlace(data.private_metadata);
  if (!data || !place) return undefined;
  const filled = Object.entries(data.state.values).map(([block, elements]) => [block, filledIn(elements)] as const);
  const channel = place.channel ?? filled.find(([block]) => block === CHANNEL_BLOCK)?.[1];
  if (!channel) return undefined;
  const options = filled.flatMap(([block, value]) =>
    block.startsWith(OPTION_BLOCK) && value ? [[block.slice(OPTION_BLOCK.length), value] as const] : [],
  );
  return { call: { path: place.path, values: { ...place.carried, ...Object.fromEntries(options) } }, channel };
}

type Elements = z.infer<typeof VIEW>['state']['values'][string];

function filledIn(elements: Elements): string | undefined {
  const [element] = Object.values(elements);
  return (
    element?.value ??
    element?.selected_option?.value ??
    joined(element?.selected_options) ??
    element?.selected_time ??
    element?.selected_date ??
    element?.selected_conversation ??
    element?.files?.[0]?.id ??
    undefined
  );
}

/** Several values as a typed list has them. */
function joined(chosen: readonly { readonly value: string }[] | null | undefined): string | undefined {
  return chosen && chosen.length > 0 ? chosen.map(({ value }) => value).join(', ') : undefined;
}
