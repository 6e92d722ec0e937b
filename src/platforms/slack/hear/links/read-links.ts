import { type AskedAddress, parseAsked } from '../../../../command/asked-address.ts';
import { toPlainWords } from '../typed/plain-words.ts';

/** An answer's own address in a message: as Slack names it, and what it asks. */
export type AnswerLink = { readonly url: string; readonly asked: AskedAddress };

const MAX_LINKS_SHOWN = 3;

/** The links that open an answer on the desk's page; no other page of it, and nothing that cannot be read. */
export function readLinks(urls: readonly string[], origins: readonly string[]): readonly AnswerLink[] {
  const links = [...new Set(urls)].flatMap((url) => {
    const asked = readLink(toPlainWords(url), origins);
    return asked ? [{ url, asked }] : [];
  });
  return links.slice(0, MAX_LINKS_SHOWN);
}

function readLink(text: string, origins: readonly string[]): AskedAddress | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, pathname, username, password, searchParams } = new URL(text);
  if (!origins.includes(origin) || pathname !== '/' || username !== '' || password !== '') return undefined;
  return parseAsked(Object.fromEntries(searchParams));
}
