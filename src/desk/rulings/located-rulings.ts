import type { LocatedDateRuling } from '../../core/rulings/rule-dates.ts';
import { isDateRuling } from '../../core/rulings/ruling.ts';
import { locateAnchor, type WordAnchor } from '../../core/rulings/word-anchor.ts';
import type { Store } from '../../store/port/port.ts';

export type RulingStores = Pick<Store, 'articles' | 'rulings'>;

/** The rulings on dates that are in force, with the places of their words; the same list until an article or a ruling changes. */
export type LocatedRulings = () => Promise<readonly LocatedDateRuling[]>;

export function createLocatedRulings({ articles, rulings }: RulingStores): LocatedRulings {
  let known: { readonly revision: string; readonly located: Promise<readonly LocatedDateRuling[]> } | null = null;

  async function locate(): Promise<readonly LocatedDateRuling[]> {
    const inForce = (await rulings.list()).filter(({ undone }) => undone === null).filter(isDateRuling);
    const readText = createTextReader(articles);
    const located: LocatedDateRuling[] = [];
    for (const ruling of inForce) {
      const { decision } = ruling;
      const anchors = decision.kind === 'date-added' ? [] : decision.on.places;
      located.push({ ruling, places: (await Promise.all(anchors.map((one) => placeAnchor(readText, one)))).flat() });
    }
    return located;
  }

  return async () => {
    const revision = await articles.revision();
    if (known?.revision !== revision) {
      const located = locate();
      known = { revision, located };
      // After a failure it is tried again.
      located.catch(() => {
        known = null;
      });
    }
    return known.located;
  };
}

type TextReader = (article: string) => Promise<string | undefined>;

/** Reads each article once. */
function createTextReader(articles: RulingStores['articles']): TextReader {
  const read = new Map<string, Promise<string | undefined>>();
  return (id) => {
    const found = read.get(id) ?? articles.find(id).then((stored) => stored?.article.text);
    read.set(id, found);
    return found;
  };
}

async function placeAnchor(readText: TextReader, anchor: WordAnchor): Promise<LocatedDateRuling['places']> {
  const text = await readText(anchor.article);
  const span = text === undefined ? null : locateAnchor(text, anchor);
  return span ? [{ article: anchor.article, span }] : [];
}
