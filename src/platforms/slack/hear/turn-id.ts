import type { PagesBlock } from '../../../card/card.ts';
import { encodeCall, parseCall } from '../../../command/grammar/encode-call.ts';
import { ACTION_ID } from '../limits.ts';

/** What the id of a select of pages begins with; the call to ask follows, and a chosen value is its page. */
const TURN = 'turn';
/** A number follows, since ids differ in a message. */
const NUMBER_ROOM = ':9999'.length;

/** The id of a select of pages; undefined where the call is too long for one. */
export function toTurnId({ command, values }: PagesBlock): string | undefined {
  const id = `${TURN}:${encodeCall({ path: command, values })}`;
  return id.length + NUMBER_ROOM <= ACTION_ID ? id : undefined;
}

/** The call for the page chosen, as a button's value would be; undefined where the id is no such select's. */
export function parseTurn(id: string, chosen: string): string | undefined {
  const [kind, text = ''] = id.split(':');
  const call = kind === TURN && /^\d+$/.test(chosen) ? parseCall(text) : undefined;
  return call && encodeCall({ ...call, values: { ...call.values, page: Number(chosen) } });
}
