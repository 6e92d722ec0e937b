import { ARTICLE_BOUNDS } from './article-bounds.ts';
import { type Paragraph, toParts } from './paragraph-spans.ts';

export type Searchable = {
  /** A unit of search: a paragraph, or a part of a long one. */
  readonly parts: readonly Paragraph[];
  /** Where the part that cannot be searched begins; null if everything can. */
  readonly until: number | null;
};

/** The searchable part of a text: its paragraphs, up to the limit for one article. Pure and linear. */
export function toSearchable(text: string, paragraphs: readonly Paragraph[]): Searchable {
  const { searchableCharacters, searchableParagraphs, charactersOfASearchablePart } = ARTICLE_BOUNDS;
  const parts: Paragraph[] = [];
  let characters = 0;
  for (const paragraph of paragraphs)
    for (const part of toParts(text, paragraph, charactersOfASearchablePart)) {
      characters += part.ends - part.starts;
      if (parts.length >= searchableParagraphs || characters > searchableCharacters)
        return { parts, until: part.starts };
      parts.push(part);
    }
  return { parts, until: null };
}
