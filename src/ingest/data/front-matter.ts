import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../../core/errors.ts';

export type FrontMatter = { readonly head: string; readonly body: string; readonly bodyLine: number };

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Splits a Markdown file into the YAML between its fences and the body below; undefined if it does not start with a fence. */
export function parseFrontMatter(text: string): FrontMatter | undefined {
  const match = FENCE.exec(text.replace(/^\ufeff/, ''));
  if (!match) return undefined;
  const [whole, head = ''] = match;
  return { head, body: text.replace(/^\ufeff/, '').slice(whole.length), bodyLine: whole.split('\n').length };
}

/**
 * YAML checked against a schema. `firstLine` is the line of the file on which the YAML begins. Throws a UserError with the
 * file, the line, the key and what to change.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, file: string, firstLine: number): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => `${file}, line ${lines.linePos(offset).line + firstLine - 1}`;
  const [broken] = document.errors;
  if (broken)
    throw new UserError(`${at(broken.pos[0])}: this is not YAML.`, `Write “key: value” lines (${broken.code}).`);
  const read = schema.safeParse(document.toJS());
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue?.path ?? [];
  const key = path.join('.');
  throw new UserError(
    `${at(offsetOf(document, path))}: ${key || 'the file'} cannot be used.`,
    `Expected ${key ? `${key} to be right: ` : ''}${issue?.message ?? 'other values'}.`,
  );
}

/** Where the value begins, or else its parent. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length).map(String), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return node.range[0];
  }
  return 0;
}
