import { join } from 'node:path';
import { listCommands } from '../../commands/index.ts';

export const PAGE = join(import.meta.dirname, '../../commands/README.md');

/** Pages that hold the table of who may do what. */
export const RIGHTS_PAGES = ['SECURITY.md', 'src/README.md'].map((page) => join(import.meta.dirname, '../..', page));

/** Every command as a fresh desk has them, with the bundled story's own. */
export const SHIPPED = listCommands([{ slug: 'syria', title: 'Syria', description: '', rules: [], feeds: [] }]);
