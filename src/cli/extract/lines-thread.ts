import { Tinypool } from 'tinypool';
import { createReader } from './create-reader.ts';
import { extractGroup } from './extract-group.ts';
import type { ExtractedLine, LineSettings } from './extract-line.ts';
import type { LineGroup } from './group-lines.ts';

// The program of a thread: extract-lines.ts starts it and passes it the lexicon, which is compiled once.
const reader = createReader(Tinypool.workerData);

type Task = { readonly group: LineGroup; readonly settings: LineSettings };

export const readGroup = ({ group, settings }: Task): readonly ExtractedLine[] => extractGroup(reader, group, settings);
