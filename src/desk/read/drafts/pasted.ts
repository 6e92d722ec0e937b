import type { Provenance } from '../take/read-as.ts';

export const PASTED: Provenance = { where: 'a text that was pasted', origin: 'read' };
