import type { TitleContext } from '../title/context.ts';

/** The name of the article's election; undefined if it names none. */
export type FindElection = () => string | undefined;

const CONTESTS = new Set(
  `win wins winning won lose loses losing beat beats elect elected electing election vote votes voters ballot defeat nominee candidate
  campaign campaigns turnout electorate`.split(/\s+/),
);

/** "if he is elected in November", "to win in November": the election that the article names. */
export function electionNear({ words, time }: TitleContext, findElection: FindElection): string | undefined {
  const lead = words[time[0] - 1]?.lower ?? '';
  const isMonth = time[1] - time[0] === 1 && LEADS.has(lead) && MONTH.test(words[time[0]]?.lower ?? '');
  return isMonth && (lead === 'come' || words.some(({ lower }) => CONTESTS.has(lower))) ? findElection() : undefined;
}

const LEADS = new Set(['in', 'into', 'come']);
const MONTH = /^(?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)\p{Ll}*$/u;

const ELECTION = /\b(general|presidential|midterm|parliamentary|legislative|mayoral) election\b/g;

/** The commonest name of an election in a text; undefined if it has none. */
export function commonestElection(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, kind] of text.matchAll(ELECTION)) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [kind] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return kind && `the ${kind} election`;
}
