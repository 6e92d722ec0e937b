import type { Span } from '../../core/text/span.ts';

const CREDIT =
  /^[([\s]*(?:additional )?(?:reporting|writing|editing|compiled|written|edited|reported|produced|photographs?|pictures?)\b[^.\n]{0,60}?\bby\b/i;
const LONGEST_CREDIT = 100;

/**
 * Whether an offset stands in a line of credits: "(Reporting by Ann Lee; Editing by Bo Moor)". Those who made the article are
 * not in it. Asked in text order, it walks the sentences once.
 */
export function createCreditFinder(text: string, sentences: readonly Span[]): (offset: number) => boolean {
  let at = 0;
  let read = -1;
  let isCredit = false;
  return (offset) => {
    while (at < sentences.length - 1 && (sentences[at]?.[1] ?? 0) <= offset) at++;
    if (read === at) return isCredit;
    const start = sentences[at]?.[0] ?? 0;
    isCredit = CREDIT.test(text.slice(start, start + LONGEST_CREDIT));
    read = at;
    return isCredit;
  };
}
