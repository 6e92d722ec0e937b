import type { Call } from '../call.ts';

/**
 * A button's command as text for Discord's custom_id and Slack's value, and back. `d1` marks the format, so that
 * buttons of an older version are recognized.
 */
export function encodeCall(call: Call): string {
  const values = Object.entries(call.values).map(([name, value]) => `${name}=${encodeURIComponent(tagged(value))}`);
  return ['d1', call.path.replaceAll(' ', '/'), ...values].join('&');
}

/** Undefined if the text is not one of ours. */
export function parseCall(text: string): Call | undefined {
  const [format, path, ...pairs] = text.split('&');
  if (format !== 'd1' || !path) return undefined;
  try {
    const entries = pairs.map((pair): [string, string | number | boolean] => {
      const [name = '', value = ''] = pair.split('=');
      return [name, untagged(decodeURIComponent(value))];
    });
    return { path: path.replaceAll('/', ' '), values: Object.fromEntries(entries) };
  } catch {
    return undefined;
  }
}

// A string that looks like a number or a boolean gets a leading apostrophe, as in a spreadsheet.
function tagged(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return /^(?:'|true$|false$|-?\d+$)/.test(value) ? `'${value}` : value;
}

function untagged(value: string): string | number | boolean {
  if (value.startsWith("'")) return value.slice(1);
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+$/.test(value) ? Number(value) : value;
}
