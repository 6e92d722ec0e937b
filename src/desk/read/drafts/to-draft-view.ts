import type { DraftView } from '../../../core/views/reading-views.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { toTakenView } from '../take/to-taken-view.ts';
import type { Understood } from './understand.ts';

const OPENING_LINES = 3;

export function toDraftView(parts: ReadingParts, number: number, { judged, hasTitle }: Understood): DraftView {
  const lines = judged.article.text.split('\n').filter((line) => line.trim() !== '');
  const notes = judged.trail.filter(({ stage }) => stage === 'text').map(({ says }) => says);
  return { number, taken: toTakenView(parts, judged), hasTitle, opening: lines.slice(0, OPENING_LINES), notes };
}
