import { type Maker, parseMaker, showMaker } from '../../../core/channels/maker.ts';

const PASTED = 'read';
/** Read in from a file, at the desk itself. */
const INGESTED = 'ingest';

/** The origin of an article that a server or workspace read in; if another one or the desk already had, it is the desk's. */
export function toPastedOrigin(maker: Maker, before: string | undefined): string {
  const origin = maker === null ? PASTED : `${PASTED} ${showMaker(maker)}`;
  const isOthers = before === INGESTED || (before !== undefined && isPastedOrigin(before) && before !== origin);
  return isOthers ? PASTED : origin;
}

export function isPastedOrigin(origin: string): boolean {
  return origin === PASTED || origin.startsWith(`${PASTED} `);
}

export function parsePastedOrigin(origin: string): Maker {
  return parseMaker(origin.slice(PASTED.length + 1));
}
