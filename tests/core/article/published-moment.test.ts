import { expect, it } from 'vitest';
import { toPublishedMoment } from '../../../src/core/article/published-moment.ts';

const published = '2018-03-14';

it.each([
  ['an instant of the day', '2018-03-14T10:00:00+02:00', '2018-03-14T08:00:00Z'],
  ['one that is of the next day in UTC', '2018-03-14T22:00:00-05:00', '2018-03-15T03:00:00Z'],
])('%s orders the day', (_, publishedAt, instant) => {
  expect(toPublishedMoment({ published, publishedAt })).toBe(Temporal.Instant.from(instant).epochMilliseconds);
});

it.each([
  ['no instant', { published }],
  ['no day', { published: null, publishedAt: '2018-03-14T10:00:00Z' }],
  ['an instant of another week', { published, publishedAt: '2018-03-20T10:00:00Z' }],
  ['what is no instant', { published, publishedAt: 'noon' }],
])('%s orders nothing', (_, article) => {
  expect(toPublishedMoment(article)).toBe(0);
});
