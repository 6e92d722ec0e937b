import { unpackArticleText } from '../pack/pack-article-text.ts';
import { unpackFindings } from '../pack/pack-findings.ts';

/** A row of `articles` as far as its findings are read from it. */
export type PackedRow = { readonly number: number; readonly text: Uint8Array; readonly findings: Uint8Array };

/** Each is unpacked when it is asked for; throws if it cannot be. */
export type Unpacked = {
  text(): string;
  /** The findings as they were written, not checked. */
  parts(): Readonly<Record<string, unknown>>;
};

/** Questions open the newest articles again and again. So much of what is stored is kept unpacked, which takes about ten times as much. */
const MOST_KEPT_BYTES = 800_000;
/** A longer one is unpacked each time. */
const LONGEST_KEPT_BYTES = 40_000;

type Kept = { readonly row: PackedRow; readonly unpacked: Unpacked };
const kept = new Map<number, Kept>();
let keptBytes = 0;

/** What was unpacked before, as long as the row has the same bytes. */
export function unpackOnce(row: PackedRow): Unpacked {
  if (sizeOf(row) > LONGEST_KEPT_BYTES) return unpack(row);
  const known = kept.get(row.number);
  const found = known && isSame(known.row, row) ? known : keep(row);
  if (known) drop(row.number, known);
  kept.set(row.number, found);
  keptBytes += sizeOf(found.row);
  for (const [number, oldest] of kept) {
    if (keptBytes <= MOST_KEPT_BYTES) break;
    drop(number, oldest);
  }
  return found.unpacked;
}

/** The bytes are copied: a driver may have read them into a much larger buffer. */
function keep({ number, text, findings }: PackedRow): Kept {
  const row = { number, text: new Uint8Array(text), findings: new Uint8Array(findings) };
  return { row, unpacked: unpack(row) };
}

function drop(number: number, { row }: Kept): void {
  kept.delete(number);
  keptBytes -= sizeOf(row);
}

/** Also a very short one takes this much. */
const LEAST_BYTES = 500;

const sizeOf = ({ text, findings }: PackedRow) => LEAST_BYTES + text.byteLength + findings.byteLength;

function isSame(one: PackedRow, other: PackedRow): boolean {
  return Buffer.compare(one.text, other.text) === 0 && Buffer.compare(one.findings, other.findings) === 0;
}

function unpack(row: PackedRow): Unpacked {
  let unpacked: string | undefined;
  let parsed: Readonly<Record<string, unknown>> | undefined;
  const text = () => {
    unpacked ??= unpackArticleText(row.text);
    return unpacked;
  };
  const parts = () => {
    parsed ??= Object(JSON.parse(unpackFindings(row.findings, text()))) as Readonly<Record<string, unknown>>;
    return parsed;
  };
  return { text, parts };
}
