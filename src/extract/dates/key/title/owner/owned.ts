import type { Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';
import { leadingCompany } from './who/company.ts';
import type { Fuller } from './who/full-name.ts';

/** What a company has. */
const OWNED = new Set(
  'dividend dividends results earnings profits figures shares board directors bosses executives'.split(' '),
);
/** "Executives will meet" needs no article. */
const PEOPLE = new Set(['directors', 'bosses', 'executives']);
const KINDS = new Set(
  'next first second third fourth first-quarter second-quarter third-quarter fourth-quarter quarterly interim final annual half-year full-year'.split(
    ' ',
  ),
);
const AFTER = new Set(['payment', 'payments', 'payout', 'meeting', 'price']);
const MOST_KINDS = 3;

/** "the next dividend", "second-quarter results" of a label: whose they are, if the article keeps naming one company. */
export function ownedNamed(at: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  const isLed = label[at]?.lower === 'the';
  if (isOffice(at, label)) return namedOwner(at, at, label, context);
  if (!isLed && at > 0) return undefined;
  let noun = isLed ? at + 1 : at;
  while (KINDS.has(label[noun]?.lower ?? '') && noun - at < MOST_KINDS) noun++;
  const isOwned = OWNED.has(label[noun]?.lower ?? '');
  const next = label[noun + 1]?.lower ?? '';
  if (!isOwned || next === 'of' || (next !== '' && label[noun + 1]?.kind === 'word' && !isOver(next, context)))
    return undefined;
  if (!isLed && noun === at && !PEOPLE.has(label[noun]?.lower ?? '')) return undefined;
  return namedOwner(at, isLed ? at + 1 : at, label, context);
}

function namedOwner(from: number, to: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  const name = leadingCompany(context);
  const isThere = label.some(({ text }) => text.replace(/^\[|(?:['’]s?)?\]?$/g, '') === name?.[0]?.text);
  return name && !isThere ? { from, to, name, isOwner: true } : undefined;
}

/** "takes over as chief executive", "chief executive Nils Holm will leave": of which company, is not said. */
function isOffice(at: number, label: readonly Word[]): boolean {
  const [first, second, third] = label.slice(at, at + 3);
  const isChief = first?.text === 'chief' && second?.text === 'executive';
  if (!isChief && first?.text !== 'chairman') return false;
  const next = isChief ? third : second;
  return (
    next?.lower !== 'of' &&
    next?.lower !== 'officer' &&
    (at === 0 || label[at - 1]?.lower === 'as' || label[at - 1]?.lower === 'of')
  );
}

const isOver = (lower: string, { cues }: TitleContext) =>
  AFTER.has(lower) ||
  (['aux', 'verb', 'act', 'of', 'stop', 'join'] as const).some((role) => cues.is(role, lower)) ||
  lower === 'due';
