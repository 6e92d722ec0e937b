import type { Word } from '../../../../../text/words.ts';
import type { TitleContext } from '../../context.ts';
import { toLabelWords } from '../label-words.ts';
import type { Fuller } from './full-name.ts';

/** Offices and callings that one person of an article may be meant by. */
const OFFICES = new Set(['president', 'singer', 'chancellor', 'governor', 'mayor', 'envoy', 'pope', 'king', 'queen']);

/** "the president" of a label: the only person whom the article calls so before. */
export function officeMeant(at: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  const [article, kind] = label.slice(at, at + 2);
  const isPrime = kind?.lower === 'prime' && label[at + 2]?.lower === 'minister';
  const [noun, next] = label.slice(isPrime ? at + 2 : at + 1);
  if (article?.lower !== 'the' || !noun || !(isPrime || OFFICES.has(noun.text.toLowerCase()))) return undefined;
  if (next?.kind === 'word' && !isVerb(next.lower, context)) return undefined;
  const name = onlyNamed(isPrime ? 'prime' : noun.lower, context);
  return name === undefined
    ? undefined
    : { from: at, to: isPrime ? at + 3 : at + 2, name: toLabelWords(name.split(' ')) };
}

const isVerb = (lower: string, { cues }: TitleContext) =>
  (['aux', 'verb', 'act', 'say'] as const).some((role) => cues.is(role, lower));

function onlyNamed(noun: string, { earlier, mentionAt }: TitleContext): string | undefined {
  const called = new Set<string>();
  for (const { start } of earlier()) {
    const entity = mentionAt(start)?.entity;
    const role = entity?.kind === 'person' ? (entity.role?.toLowerCase() ?? '') : '';
    if (entity && role.split(' ').includes(noun) && !/\b(?:vice|former|ex)\b/.test(role)) called.add(entity.name);
  }
  const [name, other] = called;
  return name?.includes(' ') && other === undefined ? name : undefined;
}
