import { decodeFields, decodeMaybe, decodeText } from '../decode.ts';
import type { SaidOfText } from '../drafts.ts';

export const decodeSaid = decodeFields<SaidOfText>({
  title: decodeMaybe(decodeText),
  published: decodeMaybe(decodeText),
  story: decodeMaybe(decodeText),
  posted: decodeMaybe(decodeText),
});
