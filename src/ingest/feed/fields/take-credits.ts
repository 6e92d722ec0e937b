import { readFurniture } from '../../text/furniture.ts';

type Credited = {
  readonly paragraphs: readonly string[];
  readonly byline: string | null;
  readonly agency: string | null;
};

const MAX_CREDIT_PARAGRAPHS = 3;

/** Removes credits from both ends of a text: "By Jane Doe, Reuters" above it, "AFP" below. */
export function takeCredits(lines: readonly string[], agencies: ReadonlyMap<string, string>): Credited {
  const credits = lines.map((line, at) =>
    at < MAX_CREDIT_PARAGRAPHS || at >= lines.length - MAX_CREDIT_PARAGRAPHS ? readFurniture(line, agencies) : null,
  );
  const first = credits.findIndex((credit) => credit?.kind !== 'credit');
  const last = credits.findLastIndex((credit) => credit?.kind !== 'credit');
  if (first === -1) return { paragraphs: [], byline: null, agency: null };
  const taken = [...credits.slice(0, first), ...credits.slice(last + 1)].flatMap((credit) =>
    credit?.kind === 'credit' ? [credit] : [],
  );
  return {
    paragraphs: lines.slice(first, last + 1),
    byline: taken.find(({ byline }) => byline !== null)?.byline ?? null,
    agency: taken.find(({ agency }) => agency !== null)?.agency ?? null,
  };
}
