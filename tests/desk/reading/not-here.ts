import type { Following } from '../../../src/desk/read/following.ts';

const refuse = () => Promise.reject(new Error('nothing is read here'));

/** For desks of tests in which nothing is read. */
export const NOT_HERE: Following = {
  preview: refuse,
  follow: refuse,
  list: refuse,
  pause: refuse,
  resume: refuse,
  setPace: refuse,
  move: refuse,
  remove: refuse,
  check: refuse,
  importList: refuse,
  importFrom: refuse,
  previewList: refuse,
  exportList: refuse,
  drafts: { readText: refuse, show: refuse, mend: refuse, drop: refuse },
  readPage: refuse,
  look: refuse,
  looked: () => {
    throw new Error('nothing is read here');
  },
  readFile: refuse,
  readFrom: refuse,
  takeBack: refuse,
  why: refuse,
  health: refuse,
  poll: refuse,
  blame: refuse,
};
