import type { Root } from './xml/find-root.ts';

const WORDS = {
  page: 'this is a web page',
  empty: 'this is empty',
  text: 'this is plain text',
  json: 'this is JSON',
};
const MAX_SAID_CHARS = 40;

/** Says what a text is instead of what was expected: "this is a web page". */
export function sayWhat(root: Root): string {
  return root.kind === 'xml'
    ? `this is an XML document called <${root.name.slice(0, MAX_SAID_CHARS)}>`
    : WORDS[root.kind];
}
