import type { Article } from '../../../core/article/article.ts';
import type { Basis } from '../../../core/article/basis.ts';
import { type Decode, decodeFields, decodeList, decodeString, decodeWord } from '../../decode.ts';
import { decodeAbsent } from './decode-parts.ts';

/** An article as it is stored for every workspace: without its text, and without the story, which each workspace decides. */
export type StoredHead = Omit<Article, 'text' | 'story'>;

/** In a fixed order of fields, as it becomes part of the article's key. */
export function toHeadJson(article: Omit<Article, 'text'>): string {
  const { id, title, agency, publisher, byline, published, publishedAt, url, kind, retold, restsOn } = article;
  const own = {
    ...(publishedAt ? { publishedAt } : {}),
    ...(retold ? { retold } : {}),
    ...(restsOn?.length ? { restsOn } : {}),
  };
  return JSON.stringify({ id, title, agency, publisher, byline, published, url, kind, ...own });
}

const decodeBasis: Decode<Basis> = decodeFields<Basis>({
  name: decodeString,
  date: decodeAbsent(decodeString),
  url: decodeAbsent(decodeString),
});

const decodeFixed = decodeFields<Omit<StoredHead, 'publishedAt' | 'retold' | 'restsOn'>>({
  id: decodeString,
  title: decodeString,
  agency: decodeAbsent(decodeString),
  publisher: decodeAbsent(decodeString),
  byline: decodeAbsent(decodeString),
  published: decodeAbsent(decodeString),
  url: decodeAbsent(decodeString),
  kind: decodeWord(['article', 'brief']),
});

export const decodeHead: Decode<StoredHead> = (value) => {
  const fixed = decodeFixed(value);
  const { publishedAt, retold, restsOn } = Object(value);
  return {
    ...fixed,
    ...(typeof publishedAt === 'string' ? { publishedAt } : {}),
    ...(retold === true ? { retold } : {}),
    ...(restsOn === undefined ? {} : { restsOn: decodeList(decodeBasis)(restsOn) }),
  };
};
