import type { PageMark } from '../lines/page-line.ts';
import { createIsOutside } from '../opening.ts';
import type { PageFacts } from '../page-facts.ts';
import { type DayKind, toDayKind } from './day-kind.ts';
import { type DayOrder, findDays } from './find-days.ts';

/** A day that the page shows its readers. */
export type ShownDay = { readonly day: string; readonly kind: DayKind };

const MAX_LINE_CHARS = 200;
const MAX_NOTE_CHARS = 300;
const MAX_LABEL_CHARS = 40;
const MAX_OTHER_WORDS = 9;
/** Microdata that says so. */
const CHANGE = /\bdate(?:Modified|Updated)\b/i;
/** A heading or a caption that mentions a day is about that day. */
const NOT_A_CREDIT = /^(?:h[1-6]|figcaption|figure)$/;
const TIME =
  /\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?\s?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?|\d+\s*(?:min(?:ute)?s?\b(?:\s+read)?)/gi;

/** The day of publication that the lines around the headline show; undefined if there is none. */
export function findShownDay(facts: PageFacts, order: DayOrder): ShownDay | undefined {
  const { after } = facts.opening;
  return findOriginal(facts, order) ?? pickDay(after.flatMap((at) => readLine(facts, at, order)));
}

const ORIGINAL = /\b(?:originally|first) (?:published|posted|appeared)\b[^.]{0,40}/i;

/** "This article was originally published on 26 September 2019 and has been updated": wherever the article says it. */
function findOriginal({ lines, headline }: PageFacts, order: DayOrder): ShownDay | undefined {
  const isOutside = createIsOutside(lines[headline.line]?.asides ?? []);
  for (const line of lines) {
    const said = line.text.length > MAX_NOTE_CHARS || isOutside(line) ? undefined : ORIGINAL.exec(line.text)?.[0];
    const [found] = said === undefined ? [] : findDays(said, order);
    if (found) return { day: found.day, kind: 'published' };
  }
  return undefined;
}

/** The same from the lines above the headline, and from elements named after a date anywhere in the article. */
export function findDayElsewhere(facts: PageFacts, order: DayOrder): ShownDay | undefined {
  const isOutside = createIsOutside(facts.lines[facts.headline.line]?.asides ?? []);
  const above = facts.opening.before.flatMap((at) => readLine(facts, at, order));
  const marks = facts.marks.filter((mark) => mark.kind === 'date' && mark.text !== '' && !isOutside(mark));
  return pickDay(above) ?? pickDay(marks.flatMap((mark) => readMark(facts, mark, order)));
}

function pickDay(days: readonly ShownDay[]): ShownDay | undefined {
  return days.find(({ kind }) => kind === 'published' || kind === 'plain');
}

/** The days of a line that is about days and names, not a sentence that mentions one. */
function readLine({ lines, marks }: PageFacts, at: number, order: DayOrder): readonly ShownDay[] {
  const { text = '', tag = '' } = lines[at] ?? {};
  const days = text.length > MAX_LINE_CHARS ? [] : findDays(text, order);
  const dates = marks.filter(({ kind, line }) => kind === 'date' && line === at);
  const isMarked = dates.length > 0;
  if (days.length === 0 || !(isMarked || (!NOT_A_CREDIT.test(tag) && isAboutDays(text, days)))) return [];
  return days.map(({ day, start, end }, number) => {
    const before = text.slice(days[number - 1]?.end ?? 0, start);
    const label = /\p{L}/u.test(before) || number > 0 ? before : labelAbove(lines[at - 1]?.text ?? '', order) + before;
    const isChange = dates.some((mark) => CHANGE.test(mark.name) && mark.text.includes(text.slice(start, end)));
    return { day, kind: isChange ? 'updated' : toDayKind(label) };
  });
}

function isAboutDays(text: string, days: readonly { start: number; end: number }[]): boolean {
  const rest = days.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return (rest.replace(TIME, ' ').match(/\p{L}[\p{L}'’.-]*/gu) ?? []).length <= MAX_OTHER_WORDS;
}

/** "Last updated" on a line of its own. */
function labelAbove(line: string, order: DayOrder): string {
  return line.length <= MAX_LABEL_CHARS && findDays(line, order).length === 0 ? `${line} ` : '';
}

/** What an element named after a date shows; if it shows no day ("3 hours ago"), the one it gives machines. */
function readMark({ lines }: PageFacts, { text, machine, name, line }: PageMark, order: DayOrder): readonly ShownDay[] {
  const [shown] = findDays(text, order);
  const day = shown?.day ?? findDays(machine ?? '', order)[0]?.day;
  if (day === undefined) return [];
  const whole = lines[line]?.text ?? '';
  const start = shown ? whole.indexOf(text.slice(shown.start, shown.end)) : whole.indexOf(text);
  const kind = toDayKind(`${labelAbove(lines[line - 1]?.text ?? '', order)}${whole.slice(0, Math.max(0, start))}`);
  if (kind !== 'plain') return [{ day, kind }];
  return [{ day, kind: /updat|modif/i.test(name) && !/publish/i.test(name) ? 'updated' : 'plain' }];
}
