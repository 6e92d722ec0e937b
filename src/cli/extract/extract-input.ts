import { z } from 'zod';
import { findBracketed } from '../../core/dates/find-bracketed.ts';
import { UserError } from '../../core/errors.ts';
import type { Findings } from '../../core/findings.ts';
import type { Extract } from '../../extract/extract.ts';
import type { Trace } from '../../extract/trace.ts';
import type { ParsedArticle } from '../../ingest/article/parsed.ts';
import { parsePage } from '../../ingest/page/page.ts';
import { parsePlainText } from '../../ingest/text/plain-text.ts';

export type Reader = { readonly extract: Extract; readonly agencies: ReadonlyMap<string, string> };

const DAY = z.iso.date();

const INPUT = z
  .looseObject({
    id: z.union([z.string(), z.number()]).optional(),
    text: z.string('a text').optional(),
    html: z.string('a text').optional(),
    published: z.union([DAY, z.null()], 'a day such as 2016-07-13').optional(),
    title: z.string('a text').nullish(),
    url: z.string('a text').nullish(),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), 'either text or html');

/** One article to extract from: a text or a page. */
export type Input = z.infer<typeof INPUT>;

/** Checks the object of one line. Throws a UserError that says what is wrong and what was expected. */
export function readInput(value: unknown): Input {
  const read = INPUT.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') || 'the line';
  throw new UserError(`${where} cannot be used`, `expected ${issue?.message ?? 'an object with text or html'}`);
}

/** Checks a day as given to --published. Throws a UserError. */
export function readPublished(day: string | undefined): string | null {
  if (day === undefined) return null;
  if (DAY.safeParse(day).success) return day;
  throw new UserError(`--published: “${day}” is not a day.`, 'Use YYYY-MM-DD, such as 2016-07-13.');
}

/** Reads, extracts, and returns the answer in the shape that `interfaces` promises. Throws a UserError if there is no text. */
export function extractFrom({ extract, agencies }: Reader, input: Input, trace: Trace): object {
  const isPage = input.html !== undefined;
  const parsed = isPage
    ? parsePage(input.html ?? '', input.url ?? null, agencies)
    : parsePlainText(input.text ?? '', agencies);
  if (!parsed) throw new UserError('no article was found', 'expected a text, or a page that holds an article');
  const title = input.title ?? parsed.title;
  const published = input.published ?? parsed.published;
  const found = extract({ text: parsed.text, title, published }, trace);
  return toAnswer({ ...parsed, title, published }, found, input, isPage);
}

function toAnswer(
  { title, agency, byline, published, text }: ParsedArticle,
  found: Findings,
  { id }: Input,
  isPage: boolean,
): object {
  return {
    ...(id === undefined ? {} : { id }),
    title,
    agency,
    byline,
    published,
    ...(isPage ? { body: text } : {}),
    ...found,
    keyDates: found.keyDates.map((keyDate) => ({ ...keyDate, named: findBracketed(text, keyDate) })),
  };
}
