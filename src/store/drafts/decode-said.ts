import { decodeFields, decodeMaybe, decodeString } from '../decode.ts';
import type { SaidOfText } from '../port/drafts.ts';

export const decodeSaid = decodeFields<SaidOfText>({
  title: decodeMaybe(decodeString),
  published: decodeMaybe(decodeString),
  story: decodeMaybe(decodeString),
  posted: decodeMaybe(decodeString),
});
