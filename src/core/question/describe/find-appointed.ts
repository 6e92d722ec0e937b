import { foldedWords } from '../../text/folded-words.ts';
import type { Description } from './description.ts';
import { findDescribed, type PeopledText } from './find-described.ts';
import { isNation } from './same-meaning.ts';

/** Who newly holds an office, and the day of the article that says so: YYYY-MM-DD, '' without a date. */
export type Appointed = { readonly name: string; readonly published: string };

/**
 * The ways to word that somebody newly holds an office: "a new prime minister, Ada Pell". The article's own nation is seldom
 * named there. Empty if it is not asked for who holds an office now.
 */
export function appointedWays({ ways, isOffice, isFormer }: Description): readonly (readonly string[])[] {
  if (!isOffice || isFormer) return [];
  const bare = ways.map((way) => way.filter((word) => word !== NEW && !isNation(word)));
  const once = new Map(bare.filter((way) => way.length > 0).map((way) => [way.join(' '), [NEW, ...way]]));
  return [...once.values()];
}

const NEW = 'new';

/** Whom the newest of some paragraphs, given newest first, names as new in an office; undefined if none does. Pure. */
export function findAppointed(paragraphs: readonly PeopledText[], description: Description): Appointed | undefined {
  const ways = appointedWays(description);
  const nations = new Set(description.ways.flat().filter(isNation));
  for (const paragraph of paragraphs) {
    if (nations.size > 0 && namesOther(paragraph.text, nations)) continue;
    const [first] = findDescribed([paragraph], { ...description, ways });
    if (first) return { name: first.name, published: paragraph.published };
  }
  return undefined;
}

/** Whether a paragraph tells of another nation, whose office it could be. */
function namesOther(text: string, nations: ReadonlySet<string>): boolean {
  return foldedWords(text).some((word) => isNation(word) && !nations.has(word));
}
