import { inflateRawSync } from 'node:zlib';
import { packBytes, unpackBytes } from './pack-bytes.ts';

/** JSON of findings has it first; base64, in which an earlier release packed it, never. */
const BRACE = '{';

/** Deflate refers to 32 KB at most. */
const REFERRED_BYTES = 28_000;

/**
 * The fields of findings in their order. Every stored article needs them to be read: they are never changed, and findings
 * with other fields only take more room.
 */
const FIELDS = Buffer.from(
  JSON.stringify({
    quotes: [
      {
        ...{ spans: [[120, 240]], text: '', kind: 'direct', cue: [100, 104] },
        speaker: { name: '', mention: [90, 99], how: 'named', kind: 'person', role: null },
        speakers: [{ name: '', mention: [90, 99], how: 'pronoun', kind: 'unnamed', role: '' }],
        ...{ sentence: [110, 310], said: null, rule: '' },
      },
      {
        ...{ spans: [[120, 240]], text: '', kind: 'partial', cue: null, speaker: null, speakers: [] },
        ...{ sentence: [110, 310], said: { value: '2016-08-01', span: [1, 2] }, rule: '' },
      },
    ],
    keyDates: [{ date: '', certainty: 'scheduled', span: [1, 2], about: [1, 2], event: '', setBy: null, rule: '' }],
    times: [
      { start: 10, end: 20, text: 'Monday', type: 'DATE', value: '2016-08-01', rule: '' },
      { start: 10, end: 20, text: '', type: 'DURATION', value: 'P1D', rule: '' },
    ],
    people: [{ kind: 'person', name: '', role: null, aliases: [''], gender: 'unknown', mentions: [[1, 2]] }],
    loneNames: [{ name: '', mentions: 1 }],
    summary: [{ start: 0, end: 10, text: '', score: 0.5, notes: [] }],
  }),
);

/** The JSON of an article's findings as it is stored, at a sixth of its length: it says again what the text says. */
export function packFindings(json: string, text: string): Uint8Array {
  return packBytes(Buffer.from(json), toDictionary(text));
}

/** `text`: of the same article. */
export function unpackFindings(stored: Uint8Array, text: string): string {
  const said = unpackBytes(stored, toDictionary(text)).toString();
  return said.startsWith(BRACE) ? said : inflateRawSync(Buffer.from(said, 'base64')).toString();
}

function toDictionary(text: string): Uint8Array {
  return Buffer.concat([Buffer.from(text).subarray(0, REFERRED_BYTES), FIELDS]);
}
