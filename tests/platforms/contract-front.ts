import { defineCommand } from '../../src/command/define.ts';
import { createFakeFront, type FakeFront } from './fake-front.ts';

const quote = defineCommand({
  name: 'quote',
  description: 'What someone said',
  visibility: 'caller',
  right: 'member',
  options: {
    speaker: { type: 'text', description: 'who', required: true },
    about: { type: 'text', description: 'only quotes that mention this' },
    page: { type: 'integer', description: 'page', min: 1, max: 99 },
  },
  run: async () => ({ title: '', tone: 'answer', blocks: [] }),
});

/** A desk of one command, for the contract that all platforms keep. */
export function createContractFront(): FakeFront {
  return createFakeFront({
    commands: [quote],
    answer: () => ({ card: { title: 'Heard', tone: 'answer', blocks: [] }, visibility: 'caller' }),
    suggest: () => [],
  });
}
