// A process of its own that opens the store and writes: file, prefix of the ids, how many.
import { openStore } from '../../src/store/open-store.ts';
import { NOTHING, SEEN, sampleArticle } from './sample.ts';

const [file = '', prefix = '', count = '0'] = process.argv.slice(2);
const store = await openStore({ file });
for (let i = 0; i < Number(count); i++)
  await store.articles.save(
    sampleArticle({ id: `${prefix}-${i}`, text: `The harbour note ${i} of ${prefix} stands alone.` }),
    NOTHING,
    'data',
    SEEN,
  );
await store.close();
