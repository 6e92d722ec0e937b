/** A passage of at most so many words is named whole; of a longer one, its first and last words. */
const WHOLE_WORDS = 10;
const EDGE_WORDS = 5;
/** Chats refuse or cut longer addresses. */
const LONGEST_PASSAGE_URL = 1_000;

/**
 * The address of a passage on the publisher's page: a browser scrolls to it and marks it (a text fragment,
 * https://wicg.github.io/scroll-to-text-fragment). The address alone if the passage has no words, or would make it too long.
 */
export function toPassageUrl(url: string, passage: string): string {
  const paragraphs = passage
    .split('\n')
    .map(toWords)
    .filter(({ length }) => length > 0);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return url;
  // No part may run over the end of a paragraph: a browser would not find it.
  const isShort = paragraphs.length === 1 && first.length <= WHOLE_WORDS;
  const parts = isShort ? [first] : [first.slice(0, EDGE_WORDS), last.slice(-EDGE_WORDS)];
  const directive = `:~:text=${parts.map((part) => encode(part.join(' '))).join(',')}`;
  // A page has one fragment; the browser takes the directive off before the page sees it.
  const whole = `${url}${url.includes('#') ? '' : '#'}${directive}`;
  return whole.length <= LONGEST_PASSAGE_URL && !url.includes(':~:') ? whole : url;
}

function toWords(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Everything but letters and digits: "-" and "," are syntax of the fragment, and brackets would end a link in a chat. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[-_.!~*'()]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
