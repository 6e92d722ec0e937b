import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countColumns, keepEnd, toSafeLine } from '../../../src/cli/show/columns.ts';

test.each([
  ['plain', 5],
  ['', 0],
  ['é', 1],
  ['e\u0301', 1],
  ['和平', 4],
  ['한국', 4],
  ['👩‍👩‍👧', 2],
  ['🇫🇷', 2],
  ['“…”', 3],
])('%j takes %i columns', (text, columns) => expect(countColumns(text)).toBe(columns));

test.each([
  ['a\u001b[31mred\u001b[0m.txt', 'ared.txt'],
  ['a\u001b]0;title\u0007.txt', 'a.txt'],
  ['two\nlines\r.txt', 'two\ufffdlines\ufffd.txt'],
  ['turned\u202etxt.exe', 'turned\ufffdtxt.exe'],
  ['a\u2028b\u0085c\u009bd', 'a\ufffdb\ufffdc\ufffdd'],
  ['half\ud800', 'half\ufffd'],
  ['👩‍👧.txt', '👩‍👧.txt'],
])('%j is safe as %j', (text, safe) => expect(toSafeLine(text)).toBe(safe));

test.each([
  ['folder/article.txt', 18, 'folder/article.txt'],
  ['folder/article.txt', 12, '…article.txt'],
  ['和平和平', 6, '…和平'],
  ['abc', 1, '…'],
  ['abc', 0, ''],
])('of %j in %i columns stays %j', (text, columns, kept) => expect(keepEnd(text, columns)).toBe(kept));

test('whatever the text, what is kept fits, and what is safe holds no control', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, columns) => {
      expect(countColumns(keepEnd(text, columns))).toBeLessThanOrEqual(columns);
      expect(toSafeLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
    }),
  );
});
