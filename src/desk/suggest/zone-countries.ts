import { foldText } from '../../core/text/fold.ts';

/** A country with its zones: its code and its English name, folded. */
export type ZoneCountry = { readonly code: string; readonly name: string; readonly zones: readonly string[] };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Every country this runtime knows zones of ("UK" as well as "GB"). Takes a quarter of a second, so call it only once. */
export function listZoneCountries(): readonly ZoneCountry[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const name = names.of(code);
    const zones = name === undefined ? [] : (new Intl.Locale(`und-${code}`).getTimeZones() ?? []);
    return name === undefined || zones.length === 0 ? [] : [{ code: code.toLowerCase(), name: foldText(name), zones }];
  });
}
