import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const RESERVED_NAMES = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const RESERVED_CHARACTERS = /[<>:"|?*\\\u0000-\u001f]/;
/** 260 with the folder that holds the project; leaves room for that. */
const LONGEST = 180;

/** Why Windows, or a disk that folds case as Windows and macOS do, cannot check a tree out. */
function refuse(paths: readonly string[]): readonly string[] {
  const folded = Map.groupBy(foldersOf(paths), (path) => path.normalize('NFC').toLowerCase());
  const twins = [...folded.values()].filter((same) => same.length > 1).map((same) => `${same.join(' = ')}: one file`);
  return [...paths.flatMap(refuseOne), ...twins];
}

function refuseOne(path: string): readonly string[] {
  const parts = path.split('/');
  return [
    ...(RESERVED_CHARACTERS.test(path) ? [`${path}: a reserved character`] : []),
    ...(parts.some((part) => RESERVED_NAMES.test(part)) ? [`${path}: a reserved name`] : []),
    ...(parts.some((part) => /[. ]$/.test(part)) ? [`${path}: ends in a dot or blank`] : []),
    ...(path.length > LONGEST ? [`${path}: too long`] : []),
  ];
}

/** Each path once, with every folder above it: "a/B/c" → a, a/B, a/B/c. */
function foldersOf(paths: readonly string[]): readonly string[] {
  return [
    ...new Set(
      paths.flatMap((path) => {
        const parts = path.split('/');
        return parts.map((_, place) => parts.slice(0, place + 1).join('/'));
      }),
    ),
  ];
}

test('every tracked path can be checked out on Windows', () => {
  const root = join(import.meta.dirname, '../..');
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const paths = listed.split('\0').filter((path) => path !== '');
  expect(paths.length).toBeGreaterThan(1000);
  expect(refuse(paths)).toEqual([]);
});

test.each([
  [[':memory:'], 'a reserved character'],
  [['data/what?.md'], 'a reserved character'],
  [['a\\b'], 'a reserved character'],
  [['src/aux.ts'], 'a reserved name'],
  [['src/NUL/x.ts'], 'a reserved name'],
  [['com1'], 'a reserved name'],
  [['src/one.'], 'ends in a dot or blank'],
  [['src /one'], 'ends in a dot or blank'],
  [['README.md', 'readme.md'], 'one file'],
  [['src/a.ts', 'Src/b.ts'], 'one file'],
  [['x'.repeat(200)], 'too long'],
])('%j would be refused', (paths, why) => {
  expect(refuse(paths).join('\n')).toContain(why);
});

test('ordinary names are not', () => {
  expect(refuse(['src/aux-words.ts', 'src/console.ts', '.gitignore', 'a b/c.d', 'com10.ts'])).toEqual([]);
});
