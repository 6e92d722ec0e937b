import { FORM_TOKEN } from './enter/form-tokens.ts';
import { escapeHtml } from './escape.ts';

type PostForm = {
  readonly action: string;
  readonly className?: string;
  /** Proves that one of our own pages sent it. */
  readonly csrf: string;
  /** HTML. */
  readonly body: string;
};

/** Every form that changes something is made here, so that none lacks a token. */
export function renderPostForm({ action, className, csrf, body }: PostForm): string {
  const style = className ? ` class="${className}"` : '';
  return `<form method="post" action="${escapeHtml(action)}"${style}><input type="hidden" name="${FORM_TOKEN}" value="${escapeHtml(csrf)}">${body}</form>`;
}
