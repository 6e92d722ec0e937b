import type { Action } from '../define.ts';

/** "/quote <speaker> [about] [as-of:…]", as /help and errors show it. */
export function usageOf(action: Action, path: string): string {
  const parts = Object.entries(action.options)
    .filter(([name]) => name !== 'page' && name !== 'as-of' && name !== 'in')
    .map(([name, option]) => {
      if (option.named) return `[${name}:…]`;
      return option.required ? `<${name}>` : `[${name}]`;
    });
  return [`/${path}`, ...parts].join(' ');
}
