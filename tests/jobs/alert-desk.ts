import type { Findings } from '../../src/core/findings.ts';
import type { AlertRequest } from '../../src/desk/tell/subscriptions.ts';
import { NOTHING, sampleArticle, sampleQuote } from '../store/sample.ts';
import { CHANNEL, openDeskOnAClock } from './desk-on-a-clock.ts';

const ALL: AlertRequest = {
  channel: CHANNEL,
  owner: 'u1',
  stories: null,
  zone: null,
  catchUp: null,
  quiet: null,
  pace: 'now',
  people: null,
  words: null,
  feeds: null,
  anHour: null,
};

type Parts = { readonly text?: string; readonly day?: string; readonly findings?: Partial<Findings> };

/** The whole text of a report; what reports say in their first sentence is theirs alone. */
export const toReport = (id: string, text: string): string =>
  `Report ${id} of the harbour, which ${id} alone wrote on ${id} pages.\n\n${text}`;

export type AlertDesk = Awaited<ReturnType<typeof openAlertDesk>>;

/** A desk on 13 July 2016, 08:00 UTC, with what tests of alerts do: publish, subscribe, let time go on and see what is posted. */
export async function openAlertDesk() {
  const desk = await openDeskOnAClock('2016-07-13T08:00');

  function publish(id: string, { text = '', day = '2016-07-13', findings = {} }: Parts = {}) {
    const article = sampleArticle({ id, title: `Report ${id}`, published: day, text: toReport(id, text) });
    return desk.store.articles.save(article, { ...NOTHING, ...findings }, 'feed', desk.clock.now());
  }

  return {
    desk,
    publish,
    quoting(id: string, name: string, words = 'We want calm', day?: string) {
      const text = `They said: “${words},” and went.`;
      const findings = { quotes: [sampleQuote(toReport(id, text), words, name)] };
      return publish(id, { text, ...(day ? { day } : {}), findings });
    },
    subscribe: (parts: Partial<AlertRequest> = {}) =>
      desk.telling.subscribeAlert({ ...ALL, ...parts }, desk.clock.now()),
    step: () => desk.jobs.step(desk.clock.now()),
    later: (minutes: number) => desk.clock.set(desk.clock.now().add({ minutes })),
    titles: () => desk.posted.map(({ post }) => post.card.title),
  };
}
