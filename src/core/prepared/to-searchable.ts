import { ARTICLE_BOUNDS } from './article-bounds.ts';
import { type Paragraph, toParts } from './paragraph-spans.ts';

export type Searchable = {
  /** What is found by its words: a paragraph, or a part of a long one. */
  readonly parts: readonly Paragraph[];
  /** Where the rest begins, that is not found by its words; null where everything is. */
  readonly until: number | null;
};

/** What of a text is found by its words: its paragraphs, up to what one article may hold. Pure and linear. */
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
