import { readBundledArticles } from '../../data/bundled.ts';

export type HostileText = { readonly name: string; readonly text: string };

const MEGABYTE = 1_000_000;
const MARKS = 300_000;

/**
 * Texts on which work that grows with the square of the length would never end: at these sizes it is thousands of
 * times the work of a linear rule, so a test's ordinary time limit tells the two apart on any machine.
 */
export function hostileTexts(): readonly HostileText[] {
  return [
    { name: 'five megabytes of articles', text: fill(articles(), 5 * MEGABYTE) },
    { name: 'five megabytes in one paragraph', text: fill(articles().replace(/\s+/g, ' '), 5 * MEGABYTE) },
    { name: 'unclosed straight marks', text: '"'.repeat(MARKS) },
    { name: 'unclosed curly marks', text: '“'.repeat(MARKS) },
    { name: 'unclosed marks with words', text: '“We wait '.repeat(MARKS / 3) },
    { name: 'unclosed marks, a paragraph each', text: '“We wait,\n\n'.repeat(MARKS / 3) },
    { name: 'unclosed single marks', text: '‘we '.repeat(MARKS) },
    { name: 'apostrophes', text: "'".repeat(MARKS) },
    { name: 'closing marks', text: '”»’'.repeat(MARKS / 3) },
    { name: 'nested marks', text: '“a ‘b «c '.repeat(MARKS / 3) },
    { name: 'nested marks that close', text: `${'“a ‘b '.repeat(MARKS / 6)}${'’ ”'.repeat(MARKS / 6)}` },
    { name: 'letters without a space', text: 'a'.repeat(MEGABYTE) },
    { name: 'capitals without a space', text: 'A'.repeat(MEGABYTE) },
    { name: 'hyphens and letters', text: 'a-'.repeat(MEGABYTE / 2) },
    { name: 'initials', text: 'A.'.repeat(MEGABYTE / 2) },
    { name: 'digits', text: '1'.repeat(MEGABYTE) },
    { name: 'digits and commas', text: '1,000,'.repeat(MEGABYTE / 6) },
    { name: 'digits and slashes', text: '12/'.repeat(MEGABYTE / 3) },
    { name: 'clock times', text: '10:'.repeat(MEGABYTE / 3) },
    { name: 'years and hyphens', text: '2016-'.repeat(MEGABYTE / 5) },
    { name: 'numbers in words', text: 'twenty-one hundred '.repeat(MEGABYTE / 19) },
    { name: 'weekdays', text: 'on Monday '.repeat(MEGABYTE / 10) },
    { name: 'months', text: 'May '.repeat(MEGABYTE / 4) },
    { name: 'modifiers of dates', text: 'early late mid the end of the '.repeat(MEGABYTE / 30) },
    { name: 'a name over and over', text: 'John Kirby '.repeat(MEGABYTE / 11) },
    { name: 'ever new names', text: names(MEGABYTE / 20) },
    { name: 'titles', text: 'President Prime Minister Mr. '.repeat(MEGABYTE / 29) },
    { name: 'cues', text: 'he said she added '.repeat(MEGABYTE / 18) },
    { name: 'commas', text: ', said, '.repeat(MEGABYTE / 8) },
    { name: 'full stops', text: '. '.repeat(MEGABYTE / 2) },
    { name: 'line ends', text: '\n'.repeat(MEGABYTE) },
    { name: 'spaces', text: ' '.repeat(MEGABYTE) },
    { name: 'transcript labels', text: 'KIRBY: no\n'.repeat(MEGABYTE / 10) },
    { name: 'random Unicode', text: randomText(MEGABYTE / 2) },
  ];
}

function articles(): string {
  return readBundledArticles()
    .map(({ body }) => body)
    .join('\n\n');
}

function fill(text: string, length: number): string {
  return `${text}\n\n`.repeat(Math.ceil(length / text.length)).slice(0, length);
}

const LETTERS = 26;

function names(count: number): string {
  const letter = (number: number) => String.fromCharCode('a'.charCodeAt(0) + (number % LETTERS));
  const word = (number: number) =>
    [1, LETTERS, LETTERS ** 2, LETTERS ** 3].map((unit) => letter(Math.floor(number / unit))).join('');
  return Array.from({ length: count }, (_, at) => `Jon X${word(at)} met Ann Y${word(at * 7)}, he said. `).join('');
}

/** Any code unit, lone surrogates too; the same on every run (the numbers are Lehmer's generator, MINSTD). */
function randomText(length: number): string {
  let seed = 20160713;
  const units: string[] = [];
  for (let at = 0; at < length; at++) {
    seed = (seed * 48271) % 2147483647;
    units.push(String.fromCharCode(seed % 0x10000));
  }
  return units.join('');
}
