import { expect, it } from 'vitest';
import { isAscii } from '../../../src/core/text/is-ascii.ts';

it.each(['', 'Moor', "Moor's", '~\u007f'])('"%s" is plain', (word) => expect(isAscii(word)).toBe(true));
it.each(['Moor’s', 'Peña', '\u0080', 'na\u0308me'])('"%s" is not', (word) => expect(isAscii(word)).toBe(false));
