import type { TitleContext } from '../title/context.ts';

/** The name of the article's election; undefined if it names none. */
export type FindElection = () => string | undefined;

const CONTESTS = new Set(
  `win wins winning won lose loses losing beat beats elect elected electing election vote votes voters ballot defeat nominee candidate
  campaign campaigns turnout electorate`.split(/\s+/),
);

/** "if he is elected in November", "to win in November": the election that the article names, or else the sentence. */
export function electionNear({ words, time }: TitleContext, findElection: FindElection): string | undefined {
  const lead = words[time[0] - 1]?.lower ?? '';
  const month = words[time[0]];
  const isMonth = time[1] - time[0] === 1 && LEADS.has(lead) && MONTH.test(month?.lower ?? '');
  if (!isMonth || !(lead === 'come' || words.some(({ lower }) => CONTESTS.has(lower)))) return undefined;
  const near = words.slice(Math.max(0, time[0] - CONTEST_REACH), time[0]);
  const isVoted = near.some(({ lower }) => WINS.has(lower)) && words.some(({ lower }) => VOTES.has(lower));
  return findElection() ?? (isVoted ? electionOf(near, month?.text) : undefined);
}

/** "vote for the Norlanders in November" */
const CONTEST_REACH = 6;
const WINS = new Set('win wins winning elect elects elected electing vote votes'.split(' '));

/** "is elected president": the presidential election; of "a candidate who can win in November", the November election. */
function electionOf(words: TitleContext['words'], month: string | undefined): string {
  const isOfPresident = words.some(({ lower }, i) => lower === 'president' && /^elect/.test(words[i - 1]?.lower ?? ''));
  return `the ${isOfPresident ? 'presidential' : month} election`;
}
const VOTES = new Set('elect elected electing voters ballot nominee candidate electorate'.split(' '));

const LEADS = new Set(['in', 'into', 'come']);
const MONTH = /^(?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)\p{Ll}*$/u;

const KINDS = 'general|presidential|midterm|mid-term|congressional|parliamentary|legislative|mayoral|local';
const ELECTION = new RegExp(`\\b(${KINDS}) election\\b`, 'g');
const ANY_ELECTION = new RegExp(
  `\\b((?:\\p{Lu}\\p{Ll}+(?:an|ish|ese|i|ch) |U\\.S\\. |US )?(?:${KINDS})) (elections?)\\b`,
  'gu',
);

/** The commonest name of an election in a text; undefined if it has none. */
export function commonestElection(text: string): string | undefined {
  const kind = commonestOf(text, ELECTION);
  return kind && `the ${kind} election`;
}

const BARE = /^(the|an?)(?: (?:upcoming|coming|planned|scheduled|next))? (elections?)$/i;

/** "the upcoming elections": of which kind, as the article calls them most often, "the [congressional] elections". */
export function withElectionKind(label: string, text: string): string {
  const [, article, noun] = BARE.exec(label) ?? [];
  const kind = noun && commonestOf(text, ANY_ELECTION, noun);
  return kind ? `${article} [${kind}] ${noun}` : label;
}

/** `noun` is "election" or "elections" where only one of them counts. */
function commonestOf(text: string, pattern: RegExp, noun?: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, kind, own] of text.matchAll(pattern))
    if (kind && noun === own) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
