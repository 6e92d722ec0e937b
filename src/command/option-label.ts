import type { Option } from './define.ts';

/** What a form calls an option: its label, or its name as words: "Catch up". */
export function optionLabel(name: string, { label }: Option): string {
  if (label !== undefined) return label;
  const words = name.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
