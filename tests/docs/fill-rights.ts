import { listCommands } from '../../commands/index.ts';
import { renderRights } from '../command/rights/render-rights.ts';

const TABLE = /(<!-- rights -->\n)[\s\S]*?(<!-- end -->)/g;
const STORY = { slug: '<story>', title: 'A story', description: '', rules: [], feeds: [] };

/** A page with its table of who may do what, between `<!-- rights -->` and `<!-- end -->`, made again from the definitions. */
export function fillRights(page: string): string {
  const table = renderRights(listCommands([STORY]));
  return page.replaceAll(TABLE, (_all, start: string, end: string) => `${start}${table}\n${end}`);
}
