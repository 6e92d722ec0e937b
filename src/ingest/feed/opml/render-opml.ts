import { generateOpml } from 'feedsmith';
import { toOneLine } from '../fields/to-one-line.ts';
import type { OpmlEntry } from './opml-entry.ts';

/** Feeds as a list that other readers can import; entries with the same folder share it. `title` names the list. */
export function renderOpml(entries: readonly OpmlEntry[], title: string): string {
  const top: Outline[] = [];
  for (const { title: name, xmlUrl, htmlUrl, folders } of entries) {
    const text = toOneLine(name ?? xmlUrl);
    const outline = { type: 'rss', text, title: text, xmlUrl, ...(htmlUrl === null ? {} : { htmlUrl }) };
    folderOf(top, folders).push(outline);
  }
  const name = toOneLine(title) || 'Feeds';
  // An empty list gets an empty folder: the generator refuses an empty body.
  return generateOpml({ head: { title: name }, body: { outlines: top.length > 0 ? top : [{ text: name }] } });
}

type Outline = { text: string; title?: string; type?: string; xmlUrl?: string; htmlUrl?: string; outlines?: Outline[] };

/** The list inside the folders, which are created if missing. */
function folderOf(top: Outline[], folders: readonly string[]): Outline[] {
  let list = top;
  for (const name of folders) {
    const text = toOneLine(name);
    const folder = list.find((outline) => outline.text === text && outline.outlines) ?? {
      text,
      title: text,
      outlines: [],
    };
    if (!list.includes(folder)) list.push(folder);
    folder.outlines ??= [];
    list = folder.outlines;
  }
  return list;
}
