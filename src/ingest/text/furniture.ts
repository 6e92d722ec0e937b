import { parseDateIn } from './read-date-line.ts';

/** What kind of line is found around the body of an article, and what it says. */
export type Furniture =
  | { readonly kind: 'noise' | 'updated' | 'caption' }
  | { readonly kind: 'date'; readonly date: string }
  | {
      readonly kind: 'credit';
      readonly agency: string | null;
      readonly byline: string | null;
      readonly date: string | null;
    }
  | { readonly kind: 'publisher'; readonly publisher: string };

type Rule = (line: string, agencies: ReadonlyMap<string, string>) => Furniture | null;

const MAX_FURNITURE_CHARS = 160;

/** Reads a line as page furniture; null if it may be text. */
export function readFurniture(line: string, agencies: ReadonlyMap<string, string>): Furniture | null {
  if (line.length > MAX_FURNITURE_CHARS) return null;
  for (const rule of RULES) {
    const found = rule(line, agencies);
    if (found) return found;
  }
  return null;
}

/** "Last Update 18:49": when the page was changed, which is not when the article was published. */
const updated: Rule = (line) =>
  /^(?:last\s+)?(?:updated?|modified)\b[\s:]/i.test(line) || /^last updated?$/i.test(line) ? { kind: 'updated' } : null;

/** "© 2010 Ahram Online." */
const copyright: Rule = (line) => {
  const [, name = ''] =
    /^(?:copyright\s*)?(?:©|\(c\)|copyright\b)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(.*?)\.?(?:\s*all rights reserved\.?)?$/i.exec(
      line,
    ) ?? [];
  if (name === '' && !/^(?:©|copyright)/i.test(line))
    return /^all rights reserved\.?$/i.test(line) ? { kind: 'noise' } : null;
  return name === '' ? { kind: 'noise' } : { kind: 'publisher', publisher: name };
};

/** "AFP , Wednesday 13 Jul 2016", "By Jane Doe, Reuters", "Reuters" */
const credit: Rule = (line, agencies) => {
  // "WASHINGTON, March 12 (Xinhua) --" opens the text, and a sentence ends with a stop.
  if (/[-–—.!?]$/.test(line)) return null;
  const date = parseDateIn(line);
  const rest = line
    .replace(date?.words ?? '', '')
    .replace(/\b(?:published|posted|on|at|\d{1,2}:\d{2}(?:\s*[ap]m)?(?:\s*[A-Z]{3})?)\b:?/gi, '');
  const names = rest
    .split(/[,|•·–—-]|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const agency =
    names.map((name) => agencies.get(name.replace(/^by\s+/i, ''))).find((name) => name !== undefined) ?? null;
  const [, person] = /^by\s+(\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){0,4})/iu.exec(line) ?? [];
  const isCredit = person !== undefined || (agency !== null && names.length <= 2);
  if (!isCredit) return null;
  return { kind: 'credit', agency, byline: person && !agencies.has(person) ? person : null, date: date?.date ?? null };
};

/** A line with only a date: "Tuesday, 15 June 2021", "Published: July 13, 2016 10:15". */
const dateAlone: Rule = (line) => {
  const date = parseDateIn(line);
  if (!date) return null;
  const rest = line
    .replace(date.words, '')
    .replace(
      /\b(?:published|posted|date|on|at|first)\b|\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?|\b[A-Z]{2,4}\b|[\s:,|•·–—-]/gi,
      '',
    );
  return rest === '' ? { kind: 'date', date: date.date } : null;
};

const CAPTION =
  /\((?:photo|image|picture|file|credit|ap|afp|reuters|getty)\b[^)]*\)\s*\.?$|^(?:photo|image|picture|file photo|caption)s?\s*(?:by|:|credit)/i;
const caption: Rule = (line) => (CAPTION.test(line) ? { kind: 'caption' } : null);

const NOISE =
  /^(?:short link|short url|share(?: this)?(?: article| story| on .*)?|tweet|e-?mail(?: this)?|print(?: this)?|comments?(?: \(\d+\))?|leave a comment|\d+ comments?|advertisement|related(?: (?:articles?|stories|news|topics))?|read (?:more|also|next)|see also|more (?:on|from) .{1,60}|tags?|topics?|follow us.*|sign up .*|subscribe.*|click here.*|source|menu|search|home|log ?in|register|skip to .*|most (?:read|popular)|recommended|sponsored|story continues below.*|continue reading.*|facebook|twitter|whatsapp|linkedin|google\+|pinterest|reddit)\s*:?\s*(?:https?:\/\/\S+)?$/i;
const noise: Rule = (line) =>
  NOISE.test(line) || /^(?:https?:\/\/\S+|[-–—_=*•·|\s]+)$/.test(line) ? { kind: 'noise' } : null;

const RULES: readonly Rule[] = [updated, copyright, noise, credit, dateAlone, caption];
