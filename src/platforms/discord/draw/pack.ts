import { COMPONENTS_IN_MESSAGE, FILES_IN_MESSAGE, TEXT_IN_MESSAGE } from '../limits.ts';
import type { Part } from './part.ts';

type Page = { sections: Part[][]; components: number; text: number; files: number };

/** Distributes sections over as few messages as possible, in order. `kept` components of each message stay free. */
export function packSections(sections: readonly (readonly Part[])[], kept: number): readonly (readonly Part[])[][] {
  const room = COMPONENTS_IN_MESSAGE - kept;
  const pages: Page[] = [];
  for (const section of sections) {
    let isNew = true;
    for (const part of section) {
      const page = pages.at(-1);
      if (page && fits(page, part, isNew, room)) add(page, part, isNew);
      else pages.push(openPage(part));
      isNew = false;
    }
  }
  return pages.map((page) => page.sections);
}

function fits(page: Page, part: Part, isNew: boolean, room: number): boolean {
  const last = isNew ? undefined : page.sections.at(-1)?.at(-1);
  return (
    page.components + componentsOf(part, last) <= room &&
    page.text + textOf(part, last) <= TEXT_IN_MESSAGE &&
    page.files + (part.kind === 'file' ? 1 : 0) <= FILES_IN_MESSAGE
  );
}

function add(page: Page, part: Part, isNew: boolean): void {
  const section = isNew ? undefined : page.sections.at(-1);
  const last = section?.at(-1);
  page.components += componentsOf(part, last);
  page.text += textOf(part, last);
  page.files += part.kind === 'file' ? 1 : 0;
  if (section) section.push(part);
  else page.sections.push([part]);
}

function openPage(part: Part): Page {
  // The container around everything is a component too.
  const page: Page = { sections: [], components: 1, text: 0, files: 0 };
  add(page, part, true);
  return page;
}

/** A line after a line of the same section joins its text display. */
function componentsOf(part: Part, last: Part | undefined): number {
  if (part.kind === 'row') return 1 + part.buttons.length;
  if (part.kind === 'select') return 2;
  if (part.kind === 'text' && last?.kind === 'text') return 0;
  // A gallery holds one item.
  return part.kind === 'image' ? 2 : 1;
}

function textOf(part: Part, last: Part | undefined): number {
  if (part.kind !== 'text') return 0;
  return part.text.length + (last?.kind === 'text' ? 1 : 0);
}
