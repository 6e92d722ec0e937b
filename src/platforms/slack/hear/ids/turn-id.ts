import type { PagesBlock } from '../../../../card/card.ts';
import { encodeCall, parseCall } from '../../../../command/grammar/encode-call.ts';
import { ACTION_ID } from '../../limits.ts';

/** The prefix of the id of a page select; the call follows, and the chosen value is the page. */
const TURN = 'turn';
/** A number follows, since ids in a message must differ. */
const NUMBER_ROOM = ':9999'.length;

/** The id of a page select; undefined if the call is too long. */
export function toTurnId({ command, values }: PagesBlock): string | undefined {
  const id = `${TURN}:${encodeCall({ path: command, values })}`;
  return id.length + NUMBER_ROOM <= ACTION_ID ? id : undefined;
}

/** The call for the chosen page, in the form of a button's value; undefined if the id is not that of a page select. */
export function parseTurn(id: string, chosen: string): string | undefined {
  const [kind, text = ''] = id.split(':');
  const call = kind === TURN && /^\d+$/.test(chosen) ? parseCall(text) : undefined;
  return call && encodeCall({ ...call, values: { ...call.values, page: Number(chosen) } });
}
