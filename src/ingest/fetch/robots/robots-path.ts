/**
 * A path (or the pattern of a rule) as robots.txt compares it: percent-encoded only where an address requires it, with
 * upper-case hexadecimal digits (RFC 9309, 2.2.2).
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
