import type { NewSubscription } from '../port/ledger.ts';

/** Whether adding one means changing the other: they tell the same, and differ at most in their manners. */
export function isSameSubscription(one: NewSubscription, other: NewSubscription): boolean {
  return one.kind === other.kind && isAlike(one, other, one.kind === 'alert' ? alertContents : scheduledContents);
}

/** Whether how they tell it is the same too. */
export function hasSameManners(one: NewSubscription, other: NewSubscription): boolean {
  return isAlike(one, other, one.kind === 'alert' ? alertManners : scheduledManners);
}

type Parts = (subscription: NewSubscription) => unknown;

function isAlike(one: NewSubscription, other: NewSubscription, partsOf: Parts): boolean {
  return JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other));
}

const scheduledContents: Parts = ({ desk, cron, zone, stories, offsets, onlyDate }) => [
  desk,
  cron,
  zone,
  stories,
  offsets,
  onlyDate,
];

const scheduledManners: Parts = ({ people, catchUp, quiet, whenEmpty, choice }) => [
  people,
  catchUp,
  quiet,
  whenEmpty,
  choice?.words,
  choice?.feeds,
  choice?.ping,
];

const alertContents: Parts = ({ desk, stories, people, choice }) => [
  desk,
  stories,
  people,
  choice?.words,
  choice?.feeds,
];

const alertManners: Parts = ({ cron, zone, quiet, choice }) => [cron, zone, quiet, choice?.anHour, choice?.ping];
