import { UserError } from '../errors.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { foldText } from '../text/fold.ts';
import { USUAL_ZONES } from './usual-zones.ts';
import { zonesCalled } from './zone-abbreviations.ts';
import { listZoneCities } from './zone-cities.ts';
import { hasSameTime, listZoneCountries, zoneOfCountry } from './zone-countries.ts';
import { cityOfZone, knownZones, toCurrentZone } from './zone-names.ts';

const MAX_NEAR = 5;

/**
 * A zone as typed → its IANA name: the name ("europe/paris"), its city or another one in it ("Paris", "Geneva, Switzerland"),
 * an abbreviation ("JST") or a country ("Syria") that means one zone. Throws a UserError with the nearest zones.
 */
export function readZone(typed: string, where: string): string {
  const zone = parseZone(typed);
  if (zone !== undefined) return zone;
  const near = zonesNear(typed).slice(0, MAX_NEAR);
  const hint =
    near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Type a city or a time zone, such as Europe/Paris.';
  const option = where.slice(where.lastIndexOf(' ') + 1);
  throw new UserError(`${where}: “${typed}” is not a time zone.`, hint, { option, values: near });
}

/** The same; undefined if it is none. */
export function parseZone(typed: string): string | undefined {
  return findZone(typed) ?? (typed.includes(',') ? findZone(typed.slice(0, typed.indexOf(','))) : undefined);
}

function findZone(typed: string): string | undefined {
  const wanted = foldText(typed).replaceAll('_', ' ');
  const called = zonesCalled(wanted);
  return (
    namedZones().get(wanted) ??
    onlyOf(called) ??
    (called.every((zone) => hasSameTime(zone, called[0] ?? zone)) || wanted === 'gmt'
      ? parseLinkedZone(typed.trim())
      : undefined) ??
    cityZones().get(wanted) ??
    zoneOfNamedCountry(wanted)
  );
}

let named: ReadonlyMap<string, string> | undefined;
let cities: ReadonlyMap<string, string> | undefined;

/** Zones by their names and the cities these end in; a name wins. */
function namedZones(): ReadonlyMap<string, string> {
  const zones = knownZones();
  named ??= new Map([
    ...zones.toReversed().map((zone) => [cityOfZone(zone), zone] as const),
    ...zones.map((zone) => [foldText(zone).replaceAll('_', ' '), zone] as const),
  ]);
  return named;
}

function cityZones(): ReadonlyMap<string, string> {
  cities ??= new Map(listZoneCities().map(({ folded, zone }) => [folded, zone]));
  return cities;
}

function zoneOfNamedCountry(wanted: string): string | undefined {
  const country = findCountry(wanted);
  return country && zoneOfCountry(country);
}

function findCountry(wanted: string) {
  return wanted === '' ? undefined : listZoneCountries().find(({ code, name }) => code === wanted || name === wanted);
}

function zonesNear(typed: string): readonly string[] {
  const called = zonesCalled(typed);
  if (called.length > 0) return called;
  const country = findCountry(foldText(typed));
  if (country)
    return country.zones.toSorted((a, b) => Number(USUAL_ZONES.includes(b)) - Number(USUAL_ZONES.includes(a)));
  const cities = new Map(listZoneCities().map(({ city, zone }) => [city, zone]));
  const near = didYouMean(typed, [...knownZones(), ...cities.keys()]);
  return [...new Set(near.map((name) => cities.get(name) ?? name))];
}

function onlyOf(zones: readonly string[]): string | undefined {
  return zones.length === 1 ? zones[0] : undefined;
}

/** Also accepts older names that the runtime does not list ("Asia/Calcutta"), but never a bare offset. */
function parseLinkedZone(typed: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z_/+-]*\d*$/.test(typed)) return undefined;
  try {
    return toCurrentZone(new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone);
  } catch {
    return undefined;
  }
}
