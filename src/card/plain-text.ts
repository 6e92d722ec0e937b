// C0 and C1 controls but the line feed; marks that turn, embed or isolate the reading direction; the byte order mark
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text without characters that steer a terminal or a reader: a tab or a carriage return becomes a blank. */
export function toPlainText(text: string): string {
  return text.replace(UNSEEN, (mark) => (mark === '\t' || mark === '\r' ? ' ' : ''));
}
