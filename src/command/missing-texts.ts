import type { Values } from '../card/card.ts';
import type { Option, Options } from './define.ts';

/** The multiline options that a call needs but lacks, with no substitute given: a form asks for them. */
export function missingTexts(values: Values, options: Options): readonly (readonly [string, Option])[] {
  const isReplaced = (name: string) =>
    Object.entries(options).some(([other, { insteadOf }]) => insteadOf === name && values[other] !== undefined);
  return Object.entries(options).filter(
    ([name, { multiline }]) => multiline && values[name] === undefined && !isReplaced(name),
  );
}
