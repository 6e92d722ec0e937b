import { parseHTML } from 'linkedom';

export type SeenArticle = {
  /** Its words as they stand on the page. */
  readonly text: string;
  /** What each of its buttons and of what can be chosen sends, by its label. */
  readonly calls: ReadonlyMap<string, string>;
  /** Elements that a browser fetches or runs unasked. */
  readonly calling: readonly string[];
};

/** The cards of a page, as a reader sees them: of a list to choose from, what is chosen. */
export function readArticles(page: string): readonly SeenArticle[] {
  const { document } = parseHTML(page);
  return [...document.querySelectorAll('article')].map((article) => {
    const options = [...article.querySelectorAll('option')];
    for (const option of article.querySelectorAll('option:not([selected])')) option.remove();
    const buttons = [...article.querySelectorAll('button')];
    const calls = new Map(
      [...options, ...buttons].map((button) => [button.textContent ?? '', button.getAttribute('value') ?? '']),
    );
    for (const block of article.querySelectorAll(BLOCKS)) block.append('\n');
    const calling = [...article.querySelectorAll(CALLING)].map(({ outerHTML }) => outerHTML);
    return { text: article.textContent ?? '', calls, calling };
  });
}

const BLOCKS = 'h2, h3, p, li, dt, dd, th, td, br, small, button, option';
const CALLING = 'img, script, iframe, audio, video, object, embed, link, style';
