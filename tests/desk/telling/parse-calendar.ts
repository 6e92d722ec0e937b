/** A reader of iCalendar of our own, so that the feed is not checked by what wrote it (RFC 5545, sections 3.1 and 3.3.11). */
export type CalendarEvent = ReadonlyMap<string, { readonly value: string; readonly parameters: string }>;

const LONGEST_LINE_OCTETS = 75;

export function parseCalendar(text: string): {
  readonly head: CalendarEvent;
  readonly events: readonly CalendarEvent[];
} {
  const lines = unfold(text);
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('not a calendar');
  const head = new Map<string, { value: string; parameters: string }>();
  const events: Map<string, { value: string; parameters: string }>[] = [];
  let current = head;
  for (const line of lines.slice(1, -1)) {
    if (line === 'BEGIN:VEVENT') {
      current = new Map();
      events.push(current);
    } else if (line === 'END:VEVENT') current = head;
    else readProperty(line, current);
  }
  return { head, events };
}

function unfold(text: string): readonly string[] {
  const raw = text.replace(/\r\n$/, '').split('\r\n');
  const bad = raw.find((line) => line.includes('\n') || Buffer.byteLength(line) > LONGEST_LINE_OCTETS);
  if (bad !== undefined) throw new Error(`a line is broken or too long: ${bad}`);
  return raw
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
}

function readProperty(line: string, into: Map<string, { value: string; parameters: string }>): void {
  const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:;]+)*):(.*)$/s.exec(line) ?? [];
  if (name === '') throw new Error(`not a property: ${line}`);
  const unescaped = value.replaceAll(/\\([\\;,nN])/g, (_, letter) => (/n/i.test(letter) ? '\n' : letter));
  into.set(name, { value: unescaped, parameters });
}
