import type { Values } from '../../card/card.ts';
import { givenValues } from '../../card/parts/paging.ts';
import type { Call } from '../call.ts';
import { findPath } from '../grammar/find-action.ts';
import type { PlainQuestion } from './reading.ts';

type Typed = Parameters<typeof givenValues>[0];

/**
 * A command with as many of the values as it takes; undefined if there is no such command. It answers as of the
 * question's day, unless `as-of` is given: null is none.
 */
export function plainCall({ context, period }: PlainQuestion, path: string, values: Typed): Call | undefined {
  const found = findPath(path, context.commands);
  if (!found || found.path !== path) return undefined;
  const { options } = found.action;
  const given: Values = givenValues({ 'as-of': period.asOf, ...values });
  return { path, values: Object.fromEntries(Object.entries(given).filter(([name]) => name in options)) };
}
