import type { Span } from '../../../core/text/span.ts';
import { type Decode, decodeList, decodeMaybe, decodeNumber } from '../../decode.ts';

const decodeNumbers = decodeList(decodeNumber);

export const decodeSpan: Decode<Span> = (value) => {
  const [start, end, ...more] = decodeNumbers(value);
  if (start === undefined || end === undefined || more.length > 0) throw new Error('a span is not two numbers');
  return [start, end];
};

/** Null also if an earlier release did not write it. */
export function decodeAbsent<T>(decode: Decode<T>): Decode<T | null> {
  const maybe = decodeMaybe(decode);
  return (value) => (value === undefined ? null : maybe(value));
}

/** Empty also if an earlier release did not write it. */
export function decodeAbsentList<T>(decode: Decode<T>): Decode<readonly T[]> {
  const list = decodeList(decode);
  return (value) => (value === undefined ? [] : list(value));
}
