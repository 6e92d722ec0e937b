import type { DateRow, Field, Leaf } from '../../../card/card.ts';
import { bold, plain } from '../../../card/parts/leaves/leaves.ts';

/** "Quoted: 7 times" */
export function fieldLeaves({ label, value }: Field): readonly Leaf[] {
  return [bold(label), plain(label === '' ? '' : ': '), ...value];
}

/** The date and how firm it is, then what will happen; the source on its own line. */
export function dateLeaves({ date, certainty, what, source }: DateRow): readonly Leaf[] {
  const firm = certainty === '' ? '' : ` · ${certainty}`;
  return [bold(date), plain(`${firm}: `), ...what, plain(source.length > 0 ? '\n' : ''), ...source];
}
