/**
 * A path (or a rule's pattern) as robots.txt compares it: what an address cannot hold is percent-encoded, what need not be
 * encoded is not, hexadecimal digits are upper case (RFC 9309, 2.2.2).
 */
export function toRobotsPath(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^!-~]+|["<>^`{}]/g, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, toShortest);
}

function toShortest(encoded: string): string {
  const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
  return /[\w.~-]/.test(character) ? character : encoded.toUpperCase();
}
