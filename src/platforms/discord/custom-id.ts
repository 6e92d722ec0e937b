import type { Call } from '../../command/call.ts';
import { encodeCall, parseCall } from '../../command/grammar/encode-call.ts';
import { CUSTOM_ID } from './limits.ts';
import { packText, unpackText } from './pack-text.ts';

/** The button that posts an answer that only its reader saw. */
export const POST_HERE = 'post-here';

/** The select of several commands; the chosen value is the call. A page select's id is its call. */
export const CHOOSE = 'choose';

const PACKED = 'z';
// "#2" distinguishes two buttons of one message that do the same.
const REPEAT = /#\d+$/;
const REPEAT_ROOM = 3;

/** A call as a custom_id, packed if it is long; undefined if it is too long even then. */
export function toCustomId(call: Call): string | undefined {
  const text = encodeCall(call);
  const room = CUSTOM_ID - REPEAT_ROOM;
  if (text.length <= room) return text;
  const packed = PACKED + packText(text);
  return packed.length <= room ? packed : undefined;
}

/** The call that was chosen in a select: the value itself, or the page of the call that the id is. */
export function parseChosen(customId: string, value: string): Call | undefined {
  if (customId.replace(REPEAT, '') === CHOOSE) return parseCustomId(value);
  const call = parseCustomId(customId);
  return call && { ...call, values: { ...call.values, page: Number(value) } };
}

/** Undefined if the id is not one of ours. */
export function parseCustomId(customId: string): Call | undefined {
  const id = customId.replace(REPEAT, '');
  const text = id.startsWith(PACKED) ? unpackText(id.slice(PACKED.length)) : id;
  return text === undefined ? undefined : parseCall(text);
}
