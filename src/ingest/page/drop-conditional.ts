const OPENS = '<!--[if';
const CLOSES = '<![endif]-->';
const MAX_CONDITION_CHARS = 200;

/**
 * A page without what only an old Internet Explorer reads: `<!--[if IE 8]><body class="ie8"><![endif]-->`. A part that other
 * browsers read too (`<!--[if !IE]><!-->`) stays. Linear: without a closing mark nothing more is looked for.
 */
export function dropConditional(html: string): string {
  let kept = '';
  let from = 0;
  for (let at = html.indexOf(OPENS); at !== -1; at = html.indexOf(OPENS, from)) {
    const end = html.indexOf(CLOSES, at);
    if (end === -1) break;
    const condition = html.indexOf(']>', at);
    const isRead =
      condition === -1 ||
      condition - at > MAX_CONDITION_CHARS ||
      /^(?:<!|-->)/.test(html.slice(condition + 2, condition + 5));
    const to = end + CLOSES.length;
    kept += html.slice(from, isRead ? at + OPENS.length : at);
    from = isRead ? at + OPENS.length : to;
  }
  return kept + html.slice(from);
}
