import type { Values } from '../card/card.ts';
import type { Option, Options } from './define.ts';

/** The options of several lines that a call needs and has not, nor anything given in their stead: a window asks for them. */
export function missingTexts(values: Values, options: Options): readonly (readonly [string, Option])[] {
  const isReplaced = (name: string) =>
    Object.entries(options).some(([other, { insteadOf }]) => insteadOf === name && values[other] !== undefined);
  return Object.entries(options).filter(
    ([name, { multiline }]) => multiline && values[name] === undefined && !isReplaced(name),
  );
}
