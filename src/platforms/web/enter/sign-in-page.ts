import { escapeHtml } from '../escape.ts';
import { renderPostForm } from '../post-form.ts';
import { toShell } from '../shell.ts';

type SignInParts = { readonly csrf: string; readonly wrong: string | null; readonly nonce: string };

/** The page that asks for the token. `wrong` says why the last try failed. */
export function toSignInPage({ csrf, wrong, nonce }: SignInParts): string {
  return toShell({
    title: 'Sign in to Dateline',
    nonce,
    header: '<h1>Dateline</h1>',
    main: `<h2>Sign in</h2>
${wrong === null ? '' : `<p class="card error" role="alert">${escapeHtml(wrong)}</p>`}
${renderPostForm({ action: '/sign-in', className: 'ask', csrf, body: FIELDS })}
<p>The token is the desk's <code>DATELINE_WEB_TOKEN</code>: ask the operator of this desk for it.</p>
<p>Followed a link, and signed in before? <a href="/">Open the desk</a>.</p>`,
  });
}

const FIELDS = `<label for="token">Token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button>Sign in</button>`;
