import { toPlainWords } from './plain-words.ts';

/** What a person typed to the bot: the text after its name, with links and escapes as plain words. */
export function readTyped(text: string, botUser: string): string {
  const [before = '', ...after] = text.split(new RegExp(`<@${RegExp.escape(botUser)}(?:\\|[^>]*)?>`));
  return toWords(after.join(' ')) || toWords(before);
}

/** "@Dateline: quote kirby" is meant without the colon. */
function toWords(text: string): string {
  return toPlainWords(text)
    .replace(/^[\s:,]+/, '')
    .trim();
}
