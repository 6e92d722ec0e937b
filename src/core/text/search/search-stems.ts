import { foldedWords } from '../folded-words.ts';
import { shortHash } from '../short-hash.ts';
import { stemOfWord } from './stem.ts';

const MOST_TYPED_WORDS = 32;

const PHRASE = /["“„]([^"“”„]+)["”]|(\S+)/g;

/** The stems of a text's words in order, as they are indexed. */
export function toSearchStems(text: string): readonly string[] {
  return foldedWords(text).map(stemOfWord);
}

/**
 * Words as someone typed them, as phrases of stems, all of which are required. Words between quotation marks are one phrase;
 * nothing else typed is an operator. "it's" is the phrase "it s", as it was indexed. Empty if there is no word.
 */
export function toSearchPhrases(typed: string): readonly (readonly string[])[] {
  return Array.from(typed.matchAll(PHRASE), ([, quoted, word]) => toSearchStems(quoted ?? word ?? ''))
    .filter((stems) => stems.length > 0)
    .slice(0, MOST_TYPED_WORDS);
}

/** Indexed with a paragraph in which someone is quoted, so that statements about something are found among few. */
export const STATEMENT_STEM = 'zzs';

const SPEAKER_HASH_LENGTH = 8;

/** The same for one speaker, by their folded name. */
export function toSpeakerStem(speakerKey: string): string {
  return `zzs${shortHash(speakerKey).slice(-SPEAKER_HASH_LENGTH)}`;
}
