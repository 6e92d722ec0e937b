import { describe, expect, it } from 'vitest';
import { findAsides } from '../../../src/core/editions/find-asides.ts';
import { telling } from '../events/telling.ts';

const TODAY = '2031-05-12';
const OWN = 'council clos bridg marrow';
const OTHER = 'band record album studio';

type Given = {
  readonly id: string;
  /** The stems of its sentences, one after the other. */
  readonly sentences?: readonly string[];
  readonly event?: string;
  readonly around?: string;
  readonly date?: string;
  readonly isWeak?: boolean;
};

const stemsOf = (words: string) => words.split(' ').filter(Boolean);

/** An article that plans one date. */
function article({
  id,
  sentences = [OWN, OWN, OWN],
  event = '',
  around = '',
  date = '2031-06-01',
  isWeak = false,
}: Given) {
  return {
    ...{ id, report: id, isWeak, names: [] },
    tellings: sentences.map((words, sentence) => telling({ article: id, sentence, words })),
    planned: [{ date, start: 10, setBy: null, event: stemsOf(event), around: stemsOf(around) }],
  };
}

const STORY = ['v', 'w', 'x', 'y', 'z'].map((id) => article({ id, event: OWN }));
const isAside = (given: Given) => findAsides([...STORY, article(given)], TODAY).places.length === 1;

describe('a date of another matter', () => {
  const passing = [OTHER, OTHER, OTHER, OTHER, OWN];
  const half = [OTHER, OWN, OWN, OTHER];

  it('stands in a paragraph that is not about the story, in an article of which it is not the matter', () => {
    expect(isAside({ id: 'a', sentences: half, event: 'album', around: OTHER })).toBe(true);
  });

  it('is the story’s where its event, or the paragraph around it, is about it', () => {
    expect(isAside({ id: 'a', sentences: half, event: 'bridg marrow', around: OTHER })).toBe(false);
    expect(isAside({ id: 'a', sentences: half, event: 'open', around: `${OWN} open` })).toBe(false);
  });

  it('is the story’s where its article is about the story', () => {
    expect(isAside({ id: 'a', event: 'inquiri report', around: 'inquiri report' })).toBe(false);
  });

  it('is not the story’s because a live blog names the story in the same paragraph', () => {
    expect(isAside({ id: 'a', sentences: passing, event: 'album', around: `${OTHER} ${OWN}` })).toBe(true);
    expect(isAside({ id: 'a', sentences: passing, event: OWN, around: OTHER })).toBe(false);
  });

  it('is every date of an article that touches the story in passing', () => {
    expect(isAside({ id: 'a', event: OWN, around: OWN, isWeak: true })).toBe(true);
  });

  it('is not looked for among what is over, nor where nobody has read the words around it', () => {
    expect(isAside({ id: 'a', sentences: half, event: 'album', around: OTHER, date: '2031-05-01' })).toBe(false);
    expect(isAside({ id: 'a', sentences: half })).toBe(false);
  });

  it('is not recognized while few reports show what the story is about', () => {
    const one = article({ id: 'a', sentences: half, event: 'album', around: OTHER });
    expect(findAsides([...STORY.slice(0, 2), one], TODAY).places).toEqual([]);
  });

  it('is known by its sentence', () => {
    const one = article({ id: 'a', sentences: half, event: 'album', around: OTHER });
    const { isAside: isAsideHere } = findAsides([...STORY, one], TODAY);
    const sentence = telling({ article: 'a', date: '2031-06-01', span: [0, 50] });
    expect(isAsideHere(sentence)).toBe(true);
    expect(isAsideHere({ ...sentence, date: '2031-06-02' })).toBe(false);
    expect(isAsideHere({ ...sentence, span: [20, 50] })).toBe(false);
  });
});
