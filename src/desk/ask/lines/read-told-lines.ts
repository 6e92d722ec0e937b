import { toSource } from '../../../core/article/to-source.ts';
import type { EditionEvent, EditionLine, Passage } from '../../../core/editions/edition.ts';
import { foldedWords } from '../../../core/text/folded-words.ts';
import type { ToldLine } from '../../../core/views/story-views.ts';
import type { ArticleStore, Report, Scope } from '../../../store/port/articles.ts';

/** An event as a line of its story. */
export const toEditionLine = ({ date, best, articles, outlets, isAssumed }: EditionEvent): EditionLine => ({
  date,
  passage: best,
  articles,
  outlets,
  isAssumed,
});

/** Lines with their words, and who else prints the report, in order; those whose article has gone are left out. */
export async function readToldLines(
  articles: Pick<ArticleStore, 'findReports' | 'texts'>,
  scope: Scope,
  lines: readonly EditionLine[],
): Promise<readonly ToldLine[]> {
  const reports = await articles.findReports(scope, [...new Set(lines.map(({ passage }) => passage.article))]);
  const told = lines.flatMap((line): ToldLine[] => {
    const report = reports.get(line.passage.article);
    return report ? [toToldLine(line, report)] : [];
  });
  const copies = await readWords(articles, told);
  return told.map((line) => ({
    ...line,
    alsoIn: line.alsoIn.filter(({ article }) => copies.get(article)?.includes(wordsOf(line.text))),
  }));
}

/** More outlets than are named beside a line. */
const MAX_COPIES_READ = 8;

/** What other articles of the reports say, by id: a copy may leave a sentence out, or have it differently. */
async function readWords(
  articles: Pick<ArticleStore, 'texts'>,
  told: readonly ToldLine[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(told.flatMap(({ alsoIn }) => alsoIn.slice(0, MAX_COPIES_READ).map(({ article }) => article)));
  const texts = ids.size === 0 ? new Map() : await articles.texts([...ids]);
  return new Map([...texts.values()].map(({ id, text }) => [id, wordsOf(text)]));
}

const wordsOf = (text: string) => ` ${foldedWords(text).join(' ')} `;

function toToldLine(
  { date, passage, articles, outlets, isAssumed }: EditionLine,
  { lead: { article }, alsoIn }: Report,
): ToldLine {
  const reported = isAssumed ? article.published : null;
  return {
    text: wordsAt(article.text, passage),
    source: toSource(article, passage.span),
    alsoIn,
    date: reported ?? date,
    isReported: reported !== null,
    articles,
    outlets,
  };
}

/** An article's lines may break within a sentence. */
const wordsAt = (text: string, { span }: Passage) => text.slice(...span).replace(/\s+/g, ' ');
