import type { StoreFault } from './errors.ts';

/** What is wrong, as a clause; what the operator should do; when to try again. */
export type FaultWords = { readonly what: string; readonly toDo: string; readonly again: string };

const ASK_OPERATOR = 'whoever runs Dateline must look: npm run -s dateline -- doctor says what to do';

export const STORE_FAULTS: Readonly<Record<StoreFault, FaultWords>> = {
  full: {
    what: 'the disk is full',
    toDo: 'Free some space on its disk. Dateline goes on by itself once there is room.',
    again: 'try again once there is room',
  },
  'read-only': {
    what: 'the store is read-only',
    toDo: 'Let the user that runs Dateline write to the file and to its folder. Dateline goes on by itself once it can.',
    again: 'try again once Dateline may write to it',
  },
  locked: {
    what: 'another program holds the store',
    toDo: 'Close the program that has the file open. Dateline goes on by itself once it is free.',
    again: 'try again in a moment',
  },
  missing: {
    what: 'the file was moved or deleted while Dateline was running',
    toDo: 'Put the same file back and Dateline goes on, or restart Dateline to use what is there now.',
    again: 'try again once the file of the store is back',
  },
  unreachable: {
    what: 'it cannot be opened',
    toDo: 'Let the user that runs Dateline read and write the file and its folder, or set DATELINE_STORE to another file.',
    again: ASK_OPERATOR,
  },
  damaged: {
    what: 'the file is damaged, or is no store of Dateline',
    toDo: 'Restore it from a copy, or move it away (with its -wal and -shm files) to start with an empty store. Dateline leaves it as it is.',
    again: ASK_OPERATOR,
  },
  failing: {
    what: 'the disk cannot be read or written',
    toDo: 'Check the disk and its quota. Dateline goes on by itself once it can.',
    again: 'try again once the disk works',
  },
};
