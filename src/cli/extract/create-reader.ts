import type { Lexicon } from '../../core/lexicon.ts';
import { createExtractor } from '../../extract/extract.ts';
import { toAgencies } from '../../ingest/text/agencies.ts';
import type { Reader } from './extract-input.ts';

/** Compiles the lexicon once. */
export function createReader(lexicon: Lexicon): Reader {
  return { extract: createExtractor(lexicon), agencies: toAgencies(lexicon) };
}
