import { USUAL_ZONES } from '../../core/schedule/usual-zones.ts';
import { zonesCalled } from '../../core/schedule/zone-abbreviations.ts';
import { listZoneCities, type ZoneCity } from '../../core/schedule/zone-cities.ts';
import { listZoneCountries, type ZoneCountry } from '../../core/schedule/zone-countries.ts';
import { knownZones } from '../../core/schedule/zone-names.ts';
import { didYouMean } from '../../core/text/did-you-mean.ts';
import { foldText } from '../../core/text/fold.ts';
import type { Suggestion } from './suggestion.ts';

const MAX_ZONES_SUGGESTED = 25;
/** "+2", "UTC-03:30", "gmt +5.30" */
const OFFSET = /^(?:utc|gmt)?\s*([+−-])\s*(\d{1,2})(?:[:.]?([0-5]\d))?$/i;
/** The shortest part of a country's name that is matched; two letters are a country code. */
const FEWEST_LETTERS = 3;

export type SuggestZones = (typed: string, now: Temporal.Instant) => readonly Suggestion[];

/**
 * Time zones matching what was typed: by current offset, abbreviation (CEST), city or name, country or its code; if
 * nothing else matches, similar names. At most 25, each with its offset.
 */
export function createZoneSuggester(): SuggestZones {
  const zones = [...new Set([...USUAL_ZONES, ...knownZones()])];
  const cities = listZoneCities();
  return (typed, now) => {
    const wanted = foldText(typed).replaceAll('_', ' ');
    if (wanted === '') return toSuggestions(named(USUAL_ZONES), now);
    const offset = parseOffset(wanted);
    if (offset !== undefined) return toSuggestions(named(zones.filter((zone) => offsetAt(zone, now) === offset)), now);
    const countries = listZoneCountries();
    const coded = countries.filter(({ code }) => code === wanted);
    const called = wanted.length < FEWEST_LETTERS ? [] : countries.filter(({ name }) => hasWord(name, wanted));
    const found = [
      ...named([...zonesCalled(wanted), ...zonesIn(coded), ...zonesNamed(zones, wanted)]),
      ...citiesNamed(cities, wanted),
      ...named(zonesIn(called)),
    ];
    return toSuggestions(found.length > 0 ? found : named(didYouMean(typed, zones)), now);
  };
}

/** A zone, and the city it was found by if it is not called after it. */
type Found = { readonly zone: string; readonly city?: string };

const named = (zones: readonly string[]): readonly Found[] => zones.map((zone) => ({ zone }));

function citiesNamed(cities: readonly ZoneCity[], wanted: string): readonly Found[] {
  return wanted.length < FEWEST_LETTERS ? [] : cities.filter(({ folded }) => hasWord(folded, wanted));
}

/** Minutes ahead of UTC. */
function parseOffset(wanted: string): number | undefined {
  const [, sign, hours, minutes = '0'] = OFFSET.exec(wanted) ?? [];
  if (hours === undefined) return undefined;
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
}

function offsetAt(zone: string, now: Temporal.Instant): number {
  return now.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
}

/** Zones whose name begins with it, then those whose city does, then those with a word that does. */
function zonesNamed(zones: readonly string[], wanted: string): readonly string[] {
  const names = zones.map((zone) => ({ zone, name: foldText(zone).replaceAll('_', ' ') }));
  const isMeant = [
    (name: string) => name.startsWith(wanted),
    (name: string) => name.slice(name.lastIndexOf('/') + 1).startsWith(wanted),
    (name: string) => hasWord(name, wanted),
  ];
  return isMeant.flatMap((is) => names.filter(({ name }) => is(name)).map(({ zone }) => zone));
}

/** Whether words of the name begin with what was typed. */
function hasWord(name: string, wanted: string): boolean {
  return [' ', '/', '-', '('].some((seam) => `${seam}${name}`.includes(`${seam}${wanted}`));
}

function zonesIn(countries: readonly ZoneCountry[]): readonly string[] {
  return countries.flatMap(({ zones }) => zones);
}

function toSuggestions(found: readonly Found[], now: Temporal.Instant): readonly Suggestion[] {
  const unique = new Map(found.toReversed().map((one) => [one.zone, one]));
  return [...new Set(found.map(({ zone }) => zone))].slice(0, MAX_ZONES_SUGGESTED).map((zone) => {
    const city = unique.get(zone)?.city;
    const name = `${zone.replaceAll('_', ' ')}, ${offsetWords(zone, now)}`;
    return { name: city === undefined ? name : `${city}: ${name}`, value: zone };
  });
}

/** "UTC+2", "UTC+5:30", "UTC" */
function offsetWords(zone: string, now: Temporal.Instant): string {
  const { offset } = now.toZonedDateTimeISO(zone);
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  if (Number(hours) + Number(minutes) === 0) return 'UTC';
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
