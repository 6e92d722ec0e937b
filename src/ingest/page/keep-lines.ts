import { readFurniture } from '../text/furniture.ts';
import type { Line } from './to-lines.ts';

type Rule = (line: Line) => boolean;

const SHORT_LINE_CHARS = 180;
const LONG_LINE = 60;

/** "Read more: Ten things to know" */
const CALL =
  /^(?:read (?:more|also|next|the full)|see also|related(?: (?:articles?|stories|posts|topics|content))?\b|more (?:from|on|stories)|you (?:may|might) (?:also )?like|recommended|sponsored|advertisement|continue reading|click here|sign (?:up|in)|log in|subscribe|follow (?:us|me)|share (?:this|on)|like this|tweet|pin it|print|email this|leave a (?:comment|reply)|\d+ comments?|comments?$|tags?:?$|tags?:|filed under|posted (?:in|on|by)|photo(?: credit)?:|image(?: credit)?:|source:|copyright|©|all rights reserved|watch:|listen:|don.t miss|join the|download (?:the|our)|have a (?:news )?tip)/i;
const isCall: Rule = ({ text }) => text.length < SHORT_LINE_CHARS && CALL.test(text);

/** "Get the news that matters in your inbox", "Jane Doe contributed to this report." */
const ASIDE =
  /\b(?:newsletters?|(?:your|our) inbox|news alerts?|contributed to this (?:report|article|story)|may be reached at|can be reached at|follow (?:him|her|them) on|follow us on|sign up for)\b|^e-?mail:? \S+@/i;
const isAside: Rule = ({ text }) => text.length < SHORT_LINE_CHARS && ASIDE.test(text) && !/[“"]/.test(text);

/** A short line that is nothing but links. */
const isLinks: Rule = ({ text, linked }) =>
  linked > 0.85 && text.length < SHORT_LINE_CHARS && !/[.!?]["”’]?$/.test(text);

const isMark: Rule = ({ text }) => !/[\p{L}\p{N}]/u.test(text);

const NO_AGENCIES: ReadonlyMap<string, string> = new Map();
const isFurniture: Rule = ({ text }) => {
  const kind = readFurniture(text.replace(/^\W+/, ''), NO_AGENCIES)?.kind;
  return kind !== undefined && kind !== 'credit';
};

/** The title is not part of the body. */
const isTitle: Rule = ({ tag }) => tag === 'h1';

const RULES: readonly Rule[] = [isTitle, isCall, isAside, isLinks, isMark, isFurniture];

/** The lines that belong to the article, with its headline if `withTitle`. Linear. */
export function keepLines(lines: readonly Line[], withTitle = false): readonly Line[] {
  const isAbove = findLabels(lines);
  return lines.filter((line, at) => {
    if (withTitle && isTitle(line)) return true;
    if (isAbove(at) && isLabel(line)) return false;
    const rule = RULES.find((one) => one(line));
    return (
      rule === undefined || (rule === isLinks && isHeadingOf(line, lines[at + 1]) && !isLinkedHeading(lines[at - 1]))
    );
  });
}

const HEADING = /^h[2-6]$/;

const isLinkedHeading = (line: Line | undefined) => line !== undefined && HEADING.test(line.tag) && isLinks(line);

/** A heading that is a link heads the text below it; a list of other articles has no text. */
function isHeadingOf(line: Line, next: Line | undefined): boolean {
  return HEADING.test(line.tag) && next !== undefined && !HEADING.test(next.tag) && next.linked < 0.5;
}

const ABOVE = 6;

/** Short lines just above the first paragraph are menu entries and labels. */
function findLabels(lines: readonly Line[]): (at: number) => boolean {
  const line = lines.findIndex(({ text }) => text.length >= LONG_LINE);
  const paragraph = lines.findIndex(({ text }) => text.length > LONG_LINE * 2);
  return (at) => at < line && at > paragraph - ABOVE;
}

function isLabel({ text, tag }: Line): boolean {
  return tag !== 'li' && !/[.!?:…]["”’]?$/.test(text);
}
