import { expect, test } from 'vitest';
import { connect } from '../connect.ts';

test('what is decided in a message is recorded with the name of the person who wrote it', async () => {
  const { peer, front } = await connect({}, () => ({}));
  await peer.say({ text: 'date confirm 2016-08-01' });
  expect(front.asked.at(-1)?.caller).toMatchObject({ name: 'Reader' });
});
