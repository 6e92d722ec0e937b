import { foldText } from '../text/fold.ts';
import type { NameCorrection } from './entity.ts';

/** Corrections in force: names taken out, and pairs that are one, folded. */
export type NameRulings = {
  readonly apart: ReadonlySet<string>;
  readonly same: readonly (readonly [string, string])[];
};

/** The last word on a name holds: "same" undoes an earlier "split" of it, and the other way round. */
export function readCorrections(corrections: readonly NameCorrection[]): NameRulings {
  const apart = new Set<string>();
  let same: (readonly [string, string])[] = [];
  for (const correction of corrections) {
    if (correction.kind === 'split') {
      const name = foldText(correction.name);
      apart.add(name);
      same = same.filter((pair) => !pair.includes(name));
      continue;
    }
    const [first, second] = correction.names;
    const pair = [foldText(first), foldText(second)] as const;
    for (const name of pair) apart.delete(name);
    same.push(pair);
  }
  return { apart, same };
}
