import { UserError } from '../errors.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { zonesCalled } from './zone-abbreviations.ts';

/** Every IANA zone this runtime knows, including UTC. */
export function knownZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}

/** An IANA zone as typed ("europe/paris", "Paris") → its name. Throws a UserError with the nearest zones. */
export function readZone(typed: string, where: string): string {
  const wanted = typed.trim().toLowerCase().replaceAll(' ', '_');
  const zones = knownZones();
  const exact = zones.find((zone) => zone.toLowerCase() === wanted) ?? zones.find((zone) => cityOf(zone) === wanted);
  if (exact) return exact;
  const linked = parseZone(typed.trim());
  if (linked) return linked;
  const called = zonesCalled(typed);
  const near = called.length > 0 ? called : didYouMean(typed, zones);
  const hint =
    near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Type a city or a time zone, such as Europe/Paris.';
  throw new UserError(`${where}: “${typed}” is not a time zone.`, hint);
}

/** Also accepts older names that the runtime does not list ("Asia/Calcutta"), but never a bare offset. */
function parseZone(typed: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z_/+-]*\d*$/.test(typed)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();
}
