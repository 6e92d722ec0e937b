import type { Drafts } from './drafts/drafts.ts';
import type { Feeds } from './feeds/feeds.ts';
import type { Polling } from './poll/polling.ts';
import type { Texts } from './take/texts.ts';

/** All of reading, as it is made; each who needs it is handed the part that is theirs. */
export type Following = Feeds & Texts & Polling & { readonly drafts: Drafts };
