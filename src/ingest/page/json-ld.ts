import type { PageDocument } from './dom.ts';
/** What a page's machine-readable description says about its article. */
export type JsonLd = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly articleBody: string | null;
};

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const MOST_NODES = 200;

/** The first article described in the page's JSON-LD; undefined if there is none that can be parsed. */
export function readJsonLd(document: PageDocument): JsonLd | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const nodes = scripts.flatMap((script) => nodesOf(parseJson(script.textContent ?? '')));
  const article = nodes.find((node) => toTexts(node['@type']).some((type) => ARTICLE.test(type)));
  if (!article) return undefined;
  return {
    title: toTexts(article.headline)[0] ?? toTexts(article.name)[0] ?? null,
    byline: namesOf(article.author).join(', ') || null,
    publisher: namesOf(article.publisher)[0] ?? null,
    published: toTexts(article.datePublished)[0] ?? null,
    articleBody: toTexts(article.articleBody)[0] ?? null,
  };
}

type Node = Readonly<Record<string, unknown>>;

function nodesOf(value: unknown, found: Node[] = []): Node[] {
  if (found.length >= MOST_NODES) return found;
  if (Array.isArray(value)) for (const item of value) nodesOf(item, found);
  else if (isNode(value)) {
    found.push(value);
    if (value['@graph']) nodesOf(value['@graph'], found);
    if (value.mainEntity) nodesOf(value.mainEntity, found);
  }
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  return Array.isArray(value) ? value.flatMap(toTexts) : [];
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  return isNode(value) ? toTexts(value.name) : toTexts(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
