import type { PlainQuestion, Reading } from './reading.ts';
import { READINGS } from './readings/list.ts';

/** A reading that is so sure that no other is looked for. */
const SURE = 0.84;
/** Readings whose scores differ by less are offered both. */
const ALIKE = 0.03;
const MOST_OFFERED = 3;
/** Below this it is a guess. */
const LEAST_SCORE = 0.45;

/** How a question is read: the best reading, several that are as good, or none. */
export async function findReadings(asked: PlainQuestion): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const read of READINGS) {
    const found = await read(asked);
    readings.push(...found);
    if (found.some(({ score }) => score >= SURE)) break;
  }
  const best = Math.max(0, ...readings.map(({ score }) => score));
  return readings
    .filter(({ score }) => score >= LEAST_SCORE && score > best - ALIKE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_OFFERED);
}
