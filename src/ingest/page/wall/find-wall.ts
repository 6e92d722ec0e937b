import { foldedWords } from '../../../core/text/folded-words.ts';
import { parseCanonicalUrl } from '../../article/canonical-url.ts';
import { CHECK_TITLES, CONSENT_TITLES, LOGIN_TITLES, WALL_WORDS, type WallKind } from './wall-words.ts';

/** A page that was fetched for an article. */
export type ArrivedPage = {
  readonly html: string;
  /** Where the answer came from, after all redirects; and what was asked for. */
  readonly url: string;
  readonly asked: string;
  /** The text that was found in it. */
  readonly text: string;
  /** What the article is called, if known from elsewhere. */
  readonly title: string | null;
};

const READ_HTML_CHARS = 300_000;
const READ_TEXT_CHARS = 6_000;
/** A text shorter than this may be nothing but a wall; a longer one only if it does not speak of the article. */
const SHORT_TEXT_CHARS = 2_500;
/** What is shown before a paywall is shorter than this. */
const SHORT_OPENING_CHARS = 1_500;

const SAYS: Readonly<Record<WallKind, string>> = {
  consent: 'a consent notice',
  check: 'a check of the browser',
  login: 'a log-in form',
  offer: 'an offer to subscribe',
};

/** What stands on a page in place of its article, in words; null if nothing does. Linear in the page. */
export function findWall(page: ArrivedPage): string | null {
  const text = page.text.slice(0, READ_TEXT_CHARS);
  const about = toAbout(page);
  const kind = kindByTitle(page, about) ?? kindByAddress(page, about) ?? kindByWords(page, text, about);
  if (kind) return SAYS[kind];
  return about === 'not' && text !== '' ? 'a text about something else' : null;
}

type About = 'yes' | 'not' | 'partly' | 'unknown';
const TELLING_WORD_CHARS = 4;
const LEAST_TELLING_WORDS = 4;
const MOSTLY = 0.5;

/** Whether a page speaks of the article, by the longer words of its title. */
function toAbout({ title, text, html }: ArrivedPage): About {
  const telling = new Set(foldedWords(title ?? '').filter((word) => word.length >= TELLING_WORD_CHARS));
  if (telling.size < 2) return 'unknown';
  const said = new Set(foldedWords(`${titleOf(html)} ${text}`));
  const share = [...telling].filter((word) => said.has(word)).length / telling.size;
  if (share >= MOSTLY) return 'yes';
  return share === 0 && telling.size >= LEAST_TELLING_WORDS ? 'not' : 'partly';
}

function titleOf(html: string): string {
  const [, title = ''] = /<title[^<>]{0,200}>([^<]{0,300})/i.exec(html.slice(0, READ_HTML_CHARS)) ?? [];
  return title.replace(/\s+/g, ' ').trim();
}

/** An article may be called "Access denied" too: its text is longer, or speaks of its title. */
function kindByTitle({ html, text, title }: ArrivedPage, about: About): WallKind | undefined {
  const shown = titleOf(html);
  if (text.length >= SHORT_TEXT_CHARS && about !== 'not') return undefined;
  if (title !== null && foldedWords(shown).join(' ').startsWith(foldedWords(title).join(' '))) return undefined;
  if (CHECK_TITLES.test(shown)) return 'check';
  if (CONSENT_TITLES.test(shown)) return 'consent';
  return LOGIN_TITLES.test(shown) ? 'login' : undefined;
}

const ADDRESSES: readonly (readonly [WallKind, RegExp])[] = [
  [
    'consent',
    /^(?:consent|guce|cmp|privacy|myprivacy|cookies?)\.|\/(?:consent|cookie-?wall|cookie-?consent|privacy-?gate|collectconsent|choice)(?:[/.?]|$)/i,
  ],
  ['check', /^(?:captcha|challenge|validate)\.|\/(?:captcha|challenge|cdn-cgi|splashui)(?:[/.?]|$)/i],
  ['login', /^(?:login|signin|sso|accounts?|auth|id)\.|\/(?:log-?in|sign-?in|sso|auth)(?:[/.?]|$)/i],
  ['offer', /^(?:subscribe|abo|checkout)\.|\/(?:subscribe|subscription|paywall|abonnement|abo)(?:[/.?]|$)/i],
];

/** A redirect to another address, whose words say what it is for. */
function kindByAddress({ url, asked }: ArrivedPage, about: About): WallKind | undefined {
  if (about === 'yes' || parseCanonicalUrl(url) === parseCanonicalUrl(asked)) return undefined;
  const [before, after] = [asked, url].map(toPlace);
  const found = ADDRESSES.find(([, pattern]) => pattern.test(after ?? '') && !pattern.test(before ?? ''));
  return found?.[0];
}

function toPlace(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname}`;
}

const FORM = /<input\b[^<>]{0,500}type\s*=\s*["']?password/i;
const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;

function kindByWords({ html, text: whole }: ArrivedPage, text: string, about: About): WallKind | undefined {
  const counts = (kind: WallKind) => WALL_WORDS[kind].filter((pattern) => pattern.test(text)).length;
  const isShort = whole.length < SHORT_TEXT_CHARS;
  const isOther = about === 'not' || about === 'partly';
  const enough = (kind: WallKind) => counts(kind) >= (isOther ? 1 : 2);
  if ((isShort || isOther) && enough('check')) return 'check';
  if ((isShort || isOther) && enough('consent')) return 'consent';
  const start = html.slice(0, READ_HTML_CHARS);
  if (isShort && about !== 'yes' && FORM.test(start) && counts('login') > 0) return 'login';
  const isOpening = whole.length < SHORT_OPENING_CHARS;
  if (isOpening && (counts('offer') > 0 || NOT_FREE.test(start))) return 'offer';
  if (about === 'not' && counts('offer') > 1) return 'offer';
  return undefined;
}
