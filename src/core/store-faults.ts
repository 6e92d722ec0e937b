import type { StoreFault } from './errors.ts';

/** What is wrong, as a clause; what the operator should do; when to try again. */
export type FaultWords = { readonly what: string; readonly toDo: string; readonly again: string };

const ASK_OPERATOR = 'the operator of Dateline can fix this: npm run -s dateline -- doctor says how';

export const STORE_FAULTS: Readonly<Record<StoreFault, FaultWords>> = {
  full: {
    what: 'the disk is full',
    toDo: 'Free some space on its disk. Dateline continues by itself once there is room.',
    again: 'try again once there is room',
  },
  'read-only': {
    what: 'the store is read-only',
    toDo: 'Give Dateline write access to it: to the file and its folder, or to the database. Dateline then continues by itself.',
    again: 'try again once Dateline may write to it',
  },
  locked: {
    what: 'another program has locked the store',
    toDo: 'Close the program that has the file open. Dateline then continues by itself.',
    again: 'try again in a moment',
  },
  missing: {
    what: 'the file was moved or deleted while Dateline was running',
    toDo: 'Put the same file back and Dateline continues, or restart Dateline to use what is there now.',
    again: 'try again once the file is back',
  },
  unreachable: {
    what: 'it cannot be opened',
    toDo: 'Give the user that runs Dateline read and write access to the file and its folder, or set DATELINE_STORE to another file.',
    again: ASK_OPERATOR,
  },
  damaged: {
    what: 'the file is damaged, or is not a Dateline store',
    toDo: 'Restore it from a backup, or move it away (with its -wal and -shm files) to start with an empty store. Dateline does not change it.',
    again: ASK_OPERATOR,
  },
  failing: {
    what: 'the disk cannot be read or written',
    toDo: 'Check the disk and its quota. Dateline continues by itself once it can.',
    again: 'try again once the disk works',
  },
  disconnected: {
    what: 'the database does not answer',
    toDo: 'Start PostgreSQL, or check the host and port in DATABASE_URL. Dateline continues by itself once it answers.',
    again: 'try again once the database answers',
  },
  refused: {
    what: 'the database refuses the user, the password or the name of the database',
    toDo: 'Correct DATABASE_URL, or create the user and the database that it names.',
    again: ASK_OPERATOR,
  },
  busy: {
    what: 'the database is too busy',
    toDo: 'See which other programs hold its locks or its connections. Dateline continues by itself.',
    again: 'try again in a moment',
  },
};
