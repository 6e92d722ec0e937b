/** A line with text, or a part of one; numbered from 1, as in sources. */
export type Paragraph = { readonly number: number; readonly starts: number; readonly ends: number };

/** Linear even for a line of a million blanks, which is why no regular expression looks for the text. */
export function findParagraphSpans(text: string): readonly Paragraph[] {
  return Array.from(text.matchAll(/[^\n]+/g))
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }, at) => ({ number: at + 1, starts: index, ends: index + line.length }));
}

/** The number of the paragraph that contains an offset, by binary search. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.ends ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/** Splits a paragraph into parts of at most so many characters, at a blank if there is one. */
export function toParts(text: string, { number, starts, ends }: Paragraph, most: number): readonly Paragraph[] {
  const parts: Paragraph[] = [];
  for (let from = starts; from < ends; ) {
    const to = from + most >= ends ? ends : cutBefore(text, from, from + most);
    parts.push({ number, starts: from, ends: to });
    from = to;
  }
  return parts;
}

/** Never splits a surrogate pair. */
function cutBefore(text: string, from: number, to: number): number {
  const blank = text.slice(from, to).lastIndexOf(' ');
  if (blank > 0) return from + blank + 1;
  return /[\udc00-\udfff]/.test(text[to] ?? '') ? to - 1 : to;
}
