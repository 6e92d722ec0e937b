import { describe, expect, it } from 'vitest';
import { tellingsOf } from './tellings-of.ts';

const firstOf = (text: string) => {
  const [telling] = tellingsOf(text);
  return telling && text.slice(...telling.span);
};

describe('a headline or caption without a full stop is cut off before the sentence', () => {
  it.each([
    [
      'before an article and a name',
      'Marrow seals its leaking dam The old dam has been watched for just over two weeks ',
      'The Marrow council has said the leak of the dam is the biggest for years.',
    ],
    [
      'before a joining word',
      'Ada Holm reports from the dam in Ilmburg ',
      'Amid growing concern about the dam, the council has called in divers from the coast.',
    ],
    [
      'before a name that is the subject of another clause',
      'The judge told the keeper he must not leave the harbour ',
      'Nils Holm, a former keeper of the dam, has denied a charge of neglect at a court in Ilmburg.',
    ],
    [
      'before a name, behind a day',
      'Divers began to drill a second tunnel on Monday ',
      'Marrow Water says its plan to drain the dam is slightly ahead of schedule.',
    ],
    [
      'before the name that the caption began with',
      'Marrow Water said there was a great effort in Ilmburg ',
      'Marrow Water has taken the blame for the leak in the dam above the town.',
    ],
    [
      'before a plural that the text writes small elsewhere',
      'Water runs over the dam near Geneva ',
      'Residents say that many residents have left the town below the dam.',
    ],
    [
      'behind a speaker and a quotation',
      'Keeper Ada Holm: “We have the best people working on this” ',
      'The latest attempt to close the dam has failed, the council has said.',
    ],
    [
      'behind the name of a section',
      'Images ',
      'Marrow Water is using divers to close the leaking dam above the town.',
    ],
    [
      'behind a credit',
      'Photograph: Ann Lee/AP ',
      'Marrow Water has closed the leaking dam above the town, the council said.',
    ],
    [
      'behind a heading in capitals',
      'NEW GATE FOR LEAKING DAM ',
      'When divers removed the gate on 10 May, water began to flow from the dam once more.',
    ],
  ])('%s', (_, over, own) => {
    expect(firstOf(over + own)).toBe(own);
  });

  it.each([
    ['a name behind its role', 'The council was told on Monday by its envoy Nils Holm that the dam had failed.'],
    [
      'a name within a phrase',
      'Divers found a crack in the central Marrow valley, where the dam was built, on Monday.',
    ],
    ['what is said on a day', 'The council said on Monday Marrow Water had closed the gate of the dam for good.'],
    [
      'a clause behind its noun',
      'Divers closed the gate on Monday after the role Marrow Water had taken was made known.',
    ],
    [
      'a name between commas',
      'The dam was built by the brother of the keeper, Nils Holm, who has left the town on Monday.',
    ],
    [
      'a few words in marks',
      'Divers stopped the “slow fill” Marrow Water had begun on Monday at the dam above Ilmburg.',
    ],
    [
      'what follows a dateline',
      'ILMBURG (Moor News) - A storm helped a tenth century Marrow village church find its bell.',
    ],
    ['a name of capitals', 'MARROW AND ILMBURG are to share the water of the dam, the council said on Monday.'],
  ])('%s stays', (_, text) => {
    const [telling] = tellingsOf(text);
    const own = text.replace(/^ILMBURG \(Moor News\) - /, '');
    expect(telling && text.slice(...telling.span)).toBe(own);
  });
});

it('a heading further down is cut off, a name that begins with a small word is not', () => {
  const filler = Array.from({ length: 6 }, (_, at) => `Clerk number ${at} of the council kept the minutes.`).join(' ');
  const own = 'On 8 May 2031, the keeper was heard in Ilmburg.';
  const last = (text: string) => text.slice(...(tellingsOf(text).at(-1)?.span ?? [0, 0]));
  expect(last(`${filler} Keeper denies any wrongdoing ${own}`)).toBe(own);
  const work = 'The author of The Long Bridge came to the town on 8 May 2031.';
  expect(last(`${filler} ${work}`)).toBe(work);
});

it('a notice of live coverage is not shown', () => {
  expect(tellingsOf('Live coverage of the trial of the keeper Nils Holm in Ilmburg.')[0]?.clarity).toBe(0);
});
