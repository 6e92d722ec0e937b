import type { PageElement } from '../dom.ts';

/** An object of a page's JSON-LD, of which nothing is known yet. */
export type JsonNode = Readonly<Record<string, unknown>>;

const MAX_NODES = 300;

/** Every object that JSON-LD scripts describe, in order: alone, in a list, in a graph, or as what a page is about. */
export function readNodes(scripts: readonly PageElement[]): readonly JsonNode[] {
  const found: JsonNode[] = [];
  for (const script of scripts) collect(parseLoosely(script.textContent ?? ''), found);
  return found;
}

function collect(value: unknown, found: JsonNode[]): void {
  if (found.length >= MAX_NODES) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (isNode(value)) {
    found.push(value);
    for (const inner of [value['@graph'], value.mainEntity, value.mainEntityOfPage, value.author, value.isPartOf])
      if (typeof inner === 'object') collect(inner, found);
  }
}

function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of a value that may be one text or a list. */
export function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  return Array.isArray(value) ? value.flatMap(listTexts) : [];
}

export function typesOf(node: JsonNode): readonly string[] {
  return listTexts(node['@type']);
}

/** Line breaks inside texts, which JSON forbids, are common; outside texts a blank does no harm. */
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(
      text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids
        .replace(/[\u0000-\u001f]+/g, ' ')
        .replace(/^\s*(?:\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|(?:\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/g, ''),
    );
  } catch {
    return undefined;
  }
}
