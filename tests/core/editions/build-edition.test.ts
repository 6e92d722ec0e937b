import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/core/editions/build-edition.ts';
import { writeContribution } from '../../../src/core/editions/contribution-json.ts';
import type { EditionArticle } from '../../../src/core/editions/edition.ts';
import { telling } from '../events/telling.ts';

const DAY = '2031-05-12';
const NAMED = { kind: 'person', aliases: [], role: null, gender: 'unknown', mentions: 1, isKnown: true } as const;

function articleOf(id: string, name: string, isWeak = false): EditionArticle {
  const names = [{ ...NAMED, name, statements: 0 }];
  const contribution = writeContribution({ names, tellings: [telling({ article: id })], planned: [], givenUp: [] });
  return { id, published: '2031-05-10', publisher: 'Moor News', report: id, isWeak, contribution };
}

const about = [articleOf('a', 'Ann Lee'), articleOf('b', 'Ann Lee')];
const inPassing = ['c', 'd', 'e'].map((id) => articleOf(id, 'Bo Moor', true));

describe('articles that touch the story in passing', () => {
  it('lead nothing, and their names come after those of the story', () => {
    const edition = buildEdition([...inPassing, ...about], [], DAY);
    expect(edition.entities.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Moor']);
    expect(edition.events.map(({ best }) => best.article)).toEqual(['a']);
    expect(edition.state.map(({ passage }) => passage.article)).toEqual(['a']);
  });

  it('are all there is of a story that has no others', () => {
    const asIfAbout = inPassing.map((one) => ({ ...one, isWeak: false }));
    expect(buildEdition(inPassing, [], DAY)).toEqual(buildEdition(asIfAbout, [], DAY));
  });

  it('change nothing in the order they come', () => {
    const articles = [...inPassing, ...about];
    expect(buildEdition(articles.toReversed(), [], DAY)).toEqual(buildEdition(articles, [], DAY));
  });
});
