import type { PageElement } from '../dom.ts';
import { type JsonNode, listTexts, readNodes, typesOf } from './json-nodes.ts';

/** What a page's machine-readable description says about its article. */
export type JsonLd = {
  readonly title: string | null;
  /** People and organisations, as named. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly articleBody: string | null;
  /** Names of the site and of those who run it. */
  readonly sites: readonly string[];
};

const ARTICLE = /(?:Article|BlogPosting|Report|Review|Recipe)$/i;
const PAGE = /(?:WebPage|ItemPage|AboutPage|FAQPage)$/i;
const SITE = /(?:WebSite|Organization|Corporation)$/i;
const MAX_SITES = 20;

/** The article described in the page's JSON-LD, and where it says nothing, the page. */
export function readJsonLd(scripts: readonly PageElement[]): JsonLd {
  const nodes = readNodes(scripts);
  const of = (kind: RegExp) => nodes.filter((node) => typesOf(node).some((type) => kind.test(type)));
  const articles = of(ARTICLE);
  const described = [...articles, ...of(PAGE)];
  const byId = new Map(nodes.flatMap((node) => listTexts(node['@id']).map((id) => [id, node] as const)));
  return {
    title: firstOf(articles, (node) => [...listTexts(node.headline), ...listTexts(node.name)]),
    authors:
      described.map((node) => namesOf(node.author ?? node.creator, byId)).find((names) => names.length > 0) ?? [],
    publisher: firstOf(articles, (node) => namesOf(node.publisher, byId)),
    published: firstOf(described, (node) => listTexts(node.datePublished)),
    modified: firstOf(described, (node) => listTexts(node.dateModified)),
    articleBody: firstOf(articles, (node) => listTexts(node.articleBody)),
    sites: of(SITE)
      .slice(0, MAX_SITES)
      .flatMap((node) => listTexts(node.name)),
  };
}

function firstOf(nodes: readonly JsonNode[], read: (node: JsonNode) => readonly string[]): string | null {
  for (const node of nodes) {
    const [text] = read(node);
    if (text !== undefined) return text;
  }
  return null;
}

/** The names of nodes; one that is only referred to by its `@id` is looked up. */
function namesOf(value: unknown, byId: ReadonlyMap<string, JsonNode>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => namesOf(one, byId));
  if (typeof value !== 'object' || value === null) return listTexts(value);
  const node: JsonNode = { ...value };
  const named = listTexts(node.name);
  if (named.length > 0) return named;
  const [id = ''] = listTexts(node['@id']);
  return listTexts(byId.get(id)?.name);
}
