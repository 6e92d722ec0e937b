import { foldText } from '../text/fold.ts';
import { toCurrentZone } from './zone-names.ts';

/** A country with its zones: its code and its English name, folded. */
export type ZoneCountry = { readonly code: string; readonly name: string; readonly zones: readonly string[] };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
/** Countries whose other zones are islands far off, a border region or disputed: who names the country means this one. */
const MAIN: Readonly<Record<string, string>> = {
  cl: 'America/Santiago',
  cn: 'Asia/Shanghai',
  ec: 'America/Guayaquil',
  es: 'Europe/Madrid',
  nz: 'Pacific/Auckland',
  pt: 'Europe/Lisbon',
  ua: 'Europe/Kyiv',
};
const SEASONS = ['2026-01-01T00:00Z', '2026-07-01T00:00Z'];

let known: readonly ZoneCountry[] | undefined;

/** Every country this runtime knows zones of ("UK" as well as "GB"). The first call takes a quarter of a second. */
export function listZoneCountries(): readonly ZoneCountry[] {
  known ??= makeCountries();
  return known;
}

/** The zone of a country, if all of it has the same time or one zone is meant; undefined if it has several. */
export function zoneOfCountry({ code, zones: [first, ...others] }: ZoneCountry): string | undefined {
  return MAIN[code] ?? (first !== undefined && others.every((zone) => hasSameTime(zone, first)) ? first : undefined);
}

/** Whether clocks agree in winter and in summer. */
export function hasSameTime(zone: string, other: string): boolean {
  return SEASONS.map((at) => Temporal.Instant.from(at)).every(
    (at) => at.toZonedDateTimeISO(zone).offsetNanoseconds === at.toZonedDateTimeISO(other).offsetNanoseconds,
  );
}

function makeCountries(): readonly ZoneCountry[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const name = names.of(code);
    const zones = name === undefined ? [] : (new Intl.Locale(`und-${code}`).getTimeZones() ?? []);
    if (name === undefined || zones.length === 0) return [];
    return [{ code: code.toLowerCase(), name: foldText(name), zones: zones.map(toCurrentZone) }];
  });
}
