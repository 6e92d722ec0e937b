/** Where something counts: in its story; and in all, if that is the main story (`rank` 0) or there is none. */
type CountedPlace = { readonly story: string | null; readonly rank: number; readonly published: string };

/** A statement that is shown, or a person named. */
type CountedName = {
  readonly key: string;
  readonly name: string;
  readonly quotes: number;
  readonly mentions: number;
  readonly statements: number;
  /** How many of the statements are counted for the day: one of several speakers is counted for its first. */
  readonly told: number;
};

type Tally = {
  readonly story: string;
  readonly published: string;
  articles: number;
  reports: number;
  statements: number;
};
type Name = {
  readonly story: string;
  readonly key: string;
  name: string;
  quotes: number;
  mentions: number;
  statements: number;
};

type VoiceDay = { readonly story: string; readonly key: string; readonly published: string; statements: number };

/** What changes in the counts of a workspace, added up in memory and written once. `sign` is 1 or -1. */
export type Counts = {
  article(place: CountedPlace, sign: number): void;
  report(place: CountedPlace, sign: number): void;
  name(place: CountedPlace, counted: CountedName, sign: number): void;
  tallies(): readonly Tally[];
  names(): readonly Name[];
  voiceDays(): readonly VoiceDay[];
};

export function createCounts(): Counts {
  const tallies = new Map<string, Tally>();
  const names = new Map<string, Name>();
  const voices = new Map<string, VoiceDay>();

  function tally(story: string, published: string): Tally {
    const key = `${story}\n${published}`;
    const known = tallies.get(key) ?? { story, published, articles: 0, reports: 0, statements: 0 };
    tallies.set(key, known);
    return known;
  }

  const storiesOf = ({ story, rank }: CountedPlace) => [
    ...(rank === 0 ? [''] : []),
    ...(story === null ? [] : [story]),
  ];

  function talliesOf(counted: CountedPlace): readonly Tally[] {
    return storiesOf(counted).map((story) => tally(story, counted.published));
  }

  function namesOf(counted: CountedPlace, { key, name }: CountedName): readonly Name[] {
    return storiesOf(counted).map((place) => {
      const known = names.get(`${place}\n${key}`) ?? { story: place, key, name, quotes: 0, mentions: 0, statements: 0 };
      names.set(`${place}\n${key}`, known);
      return known;
    });
  }

  function voiceDay({ story, published }: Tally, key: string): VoiceDay {
    const known = voices.get(`${story}\n${published}\n${key}`) ?? { story, key, published, statements: 0 };
    voices.set(`${story}\n${published}\n${key}`, known);
    return known;
  }

  return {
    article(place, sign) {
      for (const one of talliesOf(place)) one.articles += sign;
    },
    report(place, sign) {
      for (const one of talliesOf(place)) one.reports += sign;
    },
    name(place, counted, sign) {
      const { quotes, mentions, statements, told } = counted;
      for (const one of namesOf(place, counted)) {
        one.quotes += sign * quotes;
        one.mentions += sign * mentions;
        one.statements += sign * statements;
        if (sign > 0) one.name = counted.name;
      }
      for (const one of talliesOf(place)) {
        one.statements += sign * told;
        if (statements !== 0) voiceDay(one, counted.key).statements += sign * statements;
      }
    },
    tallies: () =>
      [...tallies.values()].filter((one) => one.articles !== 0 || one.reports !== 0 || one.statements !== 0),
    voiceDays: () => [...voices.values()].filter(({ statements }) => statements !== 0),
    names: () => [...names.values()].filter((one) => one.quotes !== 0 || one.mentions !== 0 || one.statements !== 0),
  };
}
