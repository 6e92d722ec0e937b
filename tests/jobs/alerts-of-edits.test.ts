import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleQuote } from '../store/sample.ts';
import { type AlertDesk, openAlertDesk, toReport } from './alert-desk.ts';

let on: AlertDesk;
beforeEach(async () => {
  on = await openAlertDesk();
});
afterEach(() => on.desk.store.close());

const SAID = 'They said: “We want calm,” and went.';

describe('alerts about an article that was edited', () => {
  it('tell of an edit only if it says something new', async () => {
    await on.subscribe();
    on.later(1);
    await on.publish('a');
    await on.step();
    on.later(1);
    await on.publish('a', { text: 'Only the wording changed here.' });
    await on.step();
    on.later(1);
    const text = `Only the wording changed here. ${SAID}`;
    await on.publish('a', {
      text,
      findings: { quotes: [sampleQuote(toReport('a', text), 'We want calm', 'Ada Byron')] },
    });
    await on.step();
    await on.step();
    expect(on.titles()).toEqual(['Report a', 'Updated: Report a']);
  });

  it('tell of a flash again when its text grew by something new, and by that', async () => {
    const flash = 'A barge struck the Marrow bridge on Tuesday.';
    const more = 'Two sailors of the Ada Holm were brought to Ashford hospital, said Mayor Bo Pell.';
    await on.subscribe();
    on.later(1);
    await on.publish('a', { text: flash });
    await on.step();
    for (const text of [flash, flash.replace('Tuesday', 'Wednesday'), `${flash} It rained.`]) {
      on.later(5);
      await on.publish('a', { text });
      await on.step();
    }
    expect(on.titles()).toEqual(['Report a']);
    on.later(5);
    await on.publish('a', { text: `${flash}\n\n${more}` });
    await on.step();
    await on.step();
    expect(on.titles()).toEqual(['Report a', 'Updated: Report a']);
    expect(JSON.stringify(on.desk.posted[1]?.post.card)).toContain(more);
    on.later(5);
    await on.publish('a', { text: `${flash}\n\n${more.replace('Two', 'Three')}` });
    await on.step();
    expect(on.titles()).toHaveLength(2);
  });

  it('tell the whole of an article that came to have the chosen words by an edit', async () => {
    await on.subscribe({ words: 'sailors' });
    on.later(1);
    await on.publish('a', { text: 'A barge struck the Marrow bridge on Tuesday.' });
    await on.step();
    on.later(90);
    await on.publish('a', {
      text: 'A barge struck the Marrow bridge on Tuesday.\n\nTwo sailors were brought to Ashford hospital.',
    });
    await on.step();
    await on.step();
    expect(on.titles()).toEqual(['Report a']);
    on.later(5);
    await on.publish('a', {
      text: 'A barge struck the Marrow bridge on Tuesday.\n\nTwo sailors were brought to Ashford.',
    });
    await on.step();
    expect(on.titles()).toHaveLength(1);
  });

  it('tell the whole of it also if it came before the alert, and else only what was added', async () => {
    await on.publish('a', { text: 'A barge struck the Marrow bridge on Tuesday.' });
    await on.publish('b', { text: 'Two sailors were brought to Ashford hospital.' });
    on.later(1);
    await on.subscribe({ words: 'sailors' });
    on.later(90);
    await on.step();
    on.later(5);
    await on.publish('a', {
      text: 'A barge struck the Marrow bridge on Tuesday.\n\nTwo sailors were brought to Ashford hospital.',
    });
    await on.publish('b', {
      text: 'Two sailors were brought to Ashford hospital.\n\nMayor Bo Pell of Ashford closed the Marrow harbour for a week.',
    });
    await on.step();
    await on.step();
    expect(on.titles().toSorted()).toEqual(['Report a', 'Updated: Report b']);
  });
});
