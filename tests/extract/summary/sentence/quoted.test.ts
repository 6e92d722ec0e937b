import { expect, it } from 'vitest';
import { findQuoted } from '../../../../src/extract/summary/sentence/quoted.ts';
import { findParagraphs } from '../../../../src/extract/text/paragraphs.ts';

const quotedIn = (text: string) => findQuoted(text, findParagraphs(text)).map((span) => text.slice(...span));

it.each([
  ['straight marks', 'She said "we wait" and "we see".', ['"we wait"', '"we see"']],
  ['curly marks', 'She said “we wait” twice.', ['“we wait”']],
  ['two apostrophes of an old wire', "She said ''we wait'' twice.", ["''we wait''"]],
  ['guillemets', 'She said «we wait» twice.', ['«we wait»']],
  [
    'a mark left open, to the end of its paragraph',
    'He said: "We wait.\n\n"We see," he added.',
    ['"We wait.', '"We see,"'],
  ],
  ['nothing at a closing mark that nobody opened', 'we wait” she said', []],
  ['nothing in a text without marks', "The council's vote didn't matter.", []],
])('finds %s', (_, text, expected) => expect(quotedIn(text)).toEqual(expected));
