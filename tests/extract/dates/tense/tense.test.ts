import { expect, test } from 'vitest';
import { toTimeTokens } from '../../../../src/extract/dates/pattern/tokens.ts';
import { createVocabulary } from '../../../../src/extract/dates/pattern/vocabulary.ts';
import { createTense } from '../../../../src/extract/dates/tense/tense.ts';
import type { Tense } from '../../../../src/extract/dates/tense/verb-cue.ts';
import { toDocument } from '../../../../src/extract/text/document.ts';
import { LEXICON } from '../lexicon.ts';

const vocabulary = createVocabulary(LEXICON);
const tenseOf = createTense(LEXICON);

function tenseAt(text: string, word = 'friday'): Tense | undefined {
  const tokens = toTimeTokens(toDocument(text, null, null), vocabulary);
  const at = tokens.texts.indexOf(word);
  return tenseOf(tokens, at, at + 1);
}

test.each([
  'The port will close on Friday.',
  'The port is to close on Friday.',
  'The port is expected to close on Friday.',
  'The list is to be published on Friday.',
  'They agreed to meet on Friday.',
  'The port must close by Friday.',
  'The two meet separately Friday.',
  'Voters go to the polls on Friday.',
  'The rule takes effect on Friday.',
  'The mayor says he’ll decide on Friday.',
  'On Friday, Ms. Holm will move the office uptown.',
  'It has been rainy between now and Friday.',
  'The court set Friday as the deadline.',
  'Holm hopes to have finished on Friday.',
  'A sign said: “Join us on Friday.”',
  'Vote on Friday for those who kept their word.',
  'The port is free again if Holm is elected on Friday.',
  'The council, which is due to vote on Friday, has postponed the vote.',
])('ahead: %s', (text) => {
  expect(tenseAt(text)).toBe('ahead');
});

test.each([
  'The port could close on Friday.',
  'Six boats had been expected by Friday.',
  'Holm said that it had to be done by Friday.',
  'The panel is meeting Friday in Bergen.',
  'The talks were due to open on Friday.',
  'Holm has invited the mayor to speak with members of the board on Friday.',
  'I have ordered the heads of the guild, as well as Lena Berg of the old harbour board, to visit the quay on Friday.',
  'Holm has called a special summit of the ports for Friday.',
  'He asked whether they were ready before Friday’s primary.',
  'The ban was extended until Friday.',
  'The deadline for bids is Friday.',
  'A Friday election draws near.',
  'Friday’s vote would close the port.',
])('perhaps ahead: %s', (text) => {
  expect(tenseAt(text)).toBe('perhaps-ahead');
});

test.each([
  'The port closed on Friday.',
  'The port closed as previously planned on Friday.',
  'He was born in May and died on Friday.',
  'Holm asked for shares, and bought them from Monday to Friday.',
  'They voted to share it, with the first ship arriving on Friday.',
  'She said on Friday that it will close.',
  'The price rose to a record on Friday.',
  'He flew to Oslo on Friday.',
  'Until Friday, they had slept.',
  '“By Friday, when we were ready, it rained,” Holm recalls.',
  'The port was open until Friday.',
  'The oil flowed until Friday, when the well was sealed.',
  'Friday’s ruling would close the port.',
  'The town will look into the Friday explosion.',
  'It will close. Friday rain fell.',
  'Prices have come down from Friday.',
  'Crews had planned to spend Friday at sea.',
  'They wasn’t due to work, but on Friday Holm raced to the port.',
  'The court had ruled that he must go, and set Friday as the deadline.',
  'The court had set Friday as the deadline.',
  'Holm is said to have resigned on Friday.',
  'Holm claims to have finished on Friday.',
  'The box had to be put aside on Friday.',
  'Six boats had been collected by Friday.',
  'It made a bigger than expected loss on Friday.',
  'Holm had to leave on Friday.',
  'They came to vote on Friday and left.',
  'Some came on Friday and left.',
  'The test, which was due to begin on Friday, has resumed.',
  'Holm argued during Friday’s debate that the port could be saved.',
  'Friday’s debate could not have been louder.',
  'Holm could not be reached Friday.',
])('behind: %s', (text) => {
  expect(tenseAt(text)).toBe('behind');
});

test.each(['Quiet Friday.', 'The port is closed on Friday.', 'It will close. Friday, rain.'])(
  'no word says: %s',
  (text) => {
    expect(tenseAt(text)).toBeUndefined();
  },
);
