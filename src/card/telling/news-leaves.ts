import type { ArticleNews, DateNews } from '../../core/views/digest-view.ts';
import type { Leaf } from '../card.ts';
import { alsoLeaves } from '../parts/leaves/also-leaves.ts';
import { bold, link, plain } from '../parts/leaves/leaves.ts';
import { articleLeaves, sourceLeaves } from '../parts/leaves/source-leaves.ts';
import { turnedDateLeaves } from '../parts/leaves/turned-date-leaves.ts';

/** An article's news in one sentence, then where it stands; an article without one is told by its title. */
export function articleNewsLeaves({ source, kind, isUpdate, lead, alsoIn }: ArticleNews): readonly Leaf[] {
  const update = isUpdate ? [bold('Updated'), plain(': ')] : [];
  const brief = kind === 'brief' ? [plain(' (brief)')] : [];
  if (!lead)
    return [
      ...update,
      link(source.title, source.url),
      ...brief,
      plain(' · '),
      ...articleLeaves({ ...source, url: null }),
      ...alsoLeaves(alsoIn),
    ];
  return [
    ...update,
    plain(`${lead.text} · `),
    ...sourceLeaves(lead.source, lead.text),
    ...brief,
    ...alsoLeaves(alsoIn),
  ];
}

/** What became of a date since the last digest, as seen from a day. */
export function dateNewsLeaves(news: DateNews, day: string): readonly Leaf[] {
  const { change, from, date, event, certainty, setBy, sources, mark } = news;
  const turn = change === 'passed' ? 'gone' : change;
  return turnedDateLeaves(
    { turn, date, event, certainty, movedFrom: from, setBy, mark, source: sources[0] ?? null },
    day,
  );
}
