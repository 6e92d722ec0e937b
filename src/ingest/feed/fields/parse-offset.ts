/** Hours from UTC by the zone names in feeds. Ambiguous names (IST, BST, CST) have the meaning of RFC 822, or are left out. */
const HOURS: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  eet: 2,
  sast: 2,
  eest: 3,
  msk: 3,
  pkt: 5,
  wib: 7,
  hkt: 8,
  sgt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  ast: -4,
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
  akdt: -8,
  akst: -9,
  hst: -10,
};

const OFFSET = /^(?:gmt|utc|ut)?\s*([+−-])(\d{1,2}):?(\d{2})?(?:\s*\([^()]*\)|\s+[a-z]{1,5})?$/i;
const NAMED = /^\(?([a-z]{1,5})\)?$/i;
const MAX_OFFSET_HOURS = 14;

/** Zones whose name does not say whether it is summer time. */
const NAMED_ZONES: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  'eastern time': 'America/New_York',
  'central time': 'America/Chicago',
  'mountain time': 'America/Denver',
  'pacific time': 'America/Los_Angeles',
};
/** "Europe/Paris" */
const CITY = /^\(?([a-z]+(?:\/[a-z_+-]+){1,2})\)?$/i;

/** A time zone as feeds write it, at a local time → "+02:00", or "Z" for UTC; undefined if unknown. */
export function parseZoneOffset(zone: string, time: Temporal.PlainDateTime): string | undefined {
  const words = zone.trim();
  const offset = OFFSET.exec(words);
  if (offset) return toOffset(offset[1] ?? '', Number(offset[2]), Number(offset[3] ?? 0));
  const named = NAMED_ZONES[words.toLowerCase()] ?? CITY.exec(words)?.[1];
  if (named !== undefined) return offsetOf(named, time);
  const hours = HOURS[NAMED.exec(words)?.[1]?.toLowerCase() ?? ''];
  return hours === undefined ? undefined : toOffset(hours < 0 ? '-' : '+', Math.abs(hours), 0);
}

function offsetOf(zone: string, time: Temporal.PlainDateTime): string | undefined {
  try {
    const { offset } = time.toZonedDateTime(zone);
    return offset === '+00:00' ? 'Z' : offset;
  } catch {
    return undefined;
  }
}

function toOffset(sign: string, hours: number, minutes: number): string | undefined {
  if (hours > MAX_OFFSET_HOURS || minutes > 59) return undefined;
  if (hours === 0 && minutes === 0) return 'Z';
  const digits = [hours, minutes].map((number) => String(number).padStart(2, '0')).join(':');
  return `${sign === '+' ? '+' : '-'}${digits}`;
}
