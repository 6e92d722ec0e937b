import { toPlainLine } from '../../../feed/fields/to-plain-line.ts';
import { listMetas } from '../metas.ts';
import type { PageFacts } from '../page-facts.ts';
import { isNobody } from './author-name.ts';
import { parseNames } from './parse-names.ts';

const AUTHOR = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'article.author',
  'og:article:author',
  'cxenseparse:author',
];
const OTHER_AUTHOR = /^[a-z]+[._:-]author(?:name)?$/;
const MAX_NAMES = 8;
const MAX_NAME_CHARS = 120;

/** Who wrote the article, as the page tells machines: JSON-LD, then meta. Handles, companies and placeholders are left out. */
export function findDeclaredNames(facts: PageFacts): readonly string[] {
  const { jsonLd, metas } = facts;
  const others = [...metas.keys()].filter((name) => OTHER_AUTHOR.test(name) && !AUTHOR.includes(name));
  const sources = [
    jsonLd.authors,
    listMetas(metas, AUTHOR.slice(0, 1)),
    writtenBy(facts),
    listMetas(metas, [...AUTHOR.slice(1), ...others]),
  ];
  for (const source of sources) {
    const names = source.slice(0, MAX_NAMES).flatMap((name) => toDeclared(name));
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** `twitter:label1` "Written by" names the meaning of `twitter:data1`. */
function writtenBy({ metas }: PageFacts): readonly string[] {
  return ['1', '2'].flatMap((number) =>
    /^(?:written by|author|by)$/i.test(metas.get(`twitter:label${number}`)?.[0] ?? '')
      ? (metas.get(`twitter:data${number}`) ?? [])
      : [],
  );
}

function toDeclared(declared: string): readonly string[] {
  const words = (toPlainLine(declared) ?? '')
    .replace(/^by:?\s+/i, '')
    .replace(/^["“](.*)["”]$/, '$1')
    .trim();
  if (words.length > MAX_NAME_CHARS || isNobody(words)) return [];
  const names = parseNames(words)?.names ?? [words];
  return names.filter((name) => !isNobody(name));
}
