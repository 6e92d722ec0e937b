import { z } from 'zod';
import { checkView, Refusal } from './check-message.ts';
import type { OpenView, State } from './state.ts';

/** What became of a modal that was sent off. */
export type Settled =
  | { readonly kind: 'closed' }
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'updated'; readonly view: OpenView };

const ANSWER = z.union([
  z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1)) }),
  z.strictObject({ response_action: z.enum(['update', 'push']), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('clear') }),
  z.strictObject({}),
]);

/** Does with the modal what the acknowledgement of its submission says; errors must be under inputs it has. */
export function settleView(state: State, view: OpenView, body: unknown): Settled {
  const answer = ANSWER.parse(body);
  if ('errors' in answer) {
    const inputs = new Set(view.view.blocks.flatMap((block) => (block.type === 'input' ? [block.block_id] : [])));
    const unknown = Object.keys(answer.errors).find((block) => !inputs.has(block));
    if (unknown !== undefined) throw new Refusal('invalid_arguments', `no input ${unknown}`);
    return { kind: 'errors', errors: answer.errors };
  }
  if ('view' in answer) {
    view.view = checkView(answer.view);
    return { kind: 'updated', view };
  }
  state.views.delete(view.id);
  return { kind: 'closed' };
}
