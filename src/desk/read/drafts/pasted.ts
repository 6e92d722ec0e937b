import type { Provenance } from '../take/reading/read-as.ts';

export const PASTED: Provenance = { where: 'a text that was pasted', origin: 'read' };
