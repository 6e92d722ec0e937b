import { type Maker, parseMaker, showMaker } from '../../../core/channels/maker.ts';

const PASTED = 'read';

/** The origin of an article that a server or workspace read in; where another one did before, it is the desk's. */
export function toPastedOrigin(maker: Maker, before: string | undefined): string {
  const origin = maker === null ? PASTED : `${PASTED} ${showMaker(maker)}`;
  return before !== undefined && isPastedOrigin(before) && before !== origin ? PASTED : origin;
}

export function isPastedOrigin(origin: string): boolean {
  return origin === PASTED || origin.startsWith(`${PASTED} `);
}

export function parsePastedOrigin(origin: string): Maker {
  return parseMaker(origin.slice(PASTED.length + 1));
}
