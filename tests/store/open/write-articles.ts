// A process of its own that opens the store and writes: what opens the store as JSON, prefix of the ids, how many.
import { openStore } from '../../../src/store/open/open-store.ts';
import { NOTHING, SEEN, sampleArticle } from '../sample.ts';

const [parts = '{}', prefix = '', count = '0'] = process.argv.slice(2);
const store = await openStore(JSON.parse(parts));
for (let i = 0; i < Number(count); i++)
  await store.articles.save(
    sampleArticle({ id: `${prefix}-${i}`, text: `The harbour note ${i} of ${prefix} stands alone.` }),
    NOTHING,
    'data',
    SEEN,
  );
await store.close();
