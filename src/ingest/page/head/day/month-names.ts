/** Names of months by number, in languages other than English that write the day first; each beginning is enough to tell it. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:jän|jan|gen|ene)/,
  /^(?:feb|fév|fev)/,
  /^(?:mär|mar|mrt)/,
  /^(?:avr|abr|apr)/,
  /^(?:mai|mag|may|mei|maj)/,
  /^(?:juin|giu|jun)/,
  /^(?:juil|lug|jul)/,
  /^(?:aoû|aou|ago|aug)/,
  /^(?:sep|set)/,
  /^(?:okt|oct|ott|out)/,
  /^nov/,
  /^(?:dez|déc|dec|dic)/,
];

/** "Januar", "août", "ottobre" → 1 to 12; undefined if no month begins so. */
export function toMonthNumber(name: string): number | undefined {
  const word = name.toLowerCase().normalize('NFC');
  const at = BEGINNINGS.findIndex((beginning) => beginning.test(word));
  return at === -1 ? undefined : at + 1;
}
