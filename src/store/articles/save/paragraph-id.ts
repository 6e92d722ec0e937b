/** More than the parts of an article that are indexed. */
const IDS_AN_ARTICLE = 8192;

/** The id of a part of an article: found from the article's number, without an index. `part` counts from 0. */
export function toParagraphId(article: number, part: number): number {
  if (part >= IDS_AN_ARTICLE) throw new Error(`article ${article} has more than ${IDS_AN_ARTICLE} parts`);
  return article * IDS_AN_ARTICLE + part;
}

/** The first and last id that parts of an article can have. */
export function toParagraphIds(article: number): readonly [first: number, last: number] {
  return [article * IDS_AN_ARTICLE, (article + 1) * IDS_AN_ARTICLE - 1];
}
