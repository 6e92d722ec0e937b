import type { Values } from '../../card/card.ts';
import { givenValues } from '../../card/parts/paging.ts';
import type { Call } from '../call.ts';
import { findPath } from '../grammar/find-action.ts';
import type { PlainQuestion } from './reading.ts';

type Typed = Parameters<typeof givenValues>[0];

/** A command with as many of the values as it takes; undefined if there is no such command. */
export function plainCall({ context, period }: PlainQuestion, path: string, values: Typed): Call | undefined {
  const found = findPath(path, context.commands);
  if (!found || found.path !== path) return undefined;
  const { options } = found.action;
  const given: Values = givenValues({ ...values, 'as-of': values['as-of'] ?? period.asOf });
  return { path, values: Object.fromEntries(Object.entries(given).filter(([name]) => name in options)) };
}

/** The first of several commands that exists. */
export function firstCall(
  asked: PlainQuestion,
  ways: readonly (readonly [path: string, values: Typed])[],
): Call | undefined {
  for (const [path, values] of ways) {
    const call = plainCall(asked, path, values);
    if (call) return call;
  }
  return undefined;
}
