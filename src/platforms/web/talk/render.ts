import type {
  Block,
  Button,
  Card,
  ChoiceBlock,
  DateRow,
  DayGroup,
  Leaf,
  LinkButton,
  QuoteBlock,
} from '../../../card/card.ts';
import { passageLeaves } from '../../../card/parts/leaves/leaves.ts';
import { turnButtons } from '../../../card/parts/paging.ts';
import { encodeCall } from '../../../command/grammar/encode-call.ts';
import { assertNever } from '../../../core/assert-never.ts';
import { toPassageParagraphs } from '../../../core/quotes/quote-passage.ts';
import { escapeHtml, parseHref } from '../escape.ts';
import { renderPostForm } from '../post-form.ts';
import { renderPicture } from './picture.ts';
import { renderPageChoice } from './render-page-choice.ts';

/** A card as an HTML article; every leaf is escaped once. `csrf` goes into the forms of its buttons. */
export function renderHtml(card: Card, csrf: string): string {
  const role = card.tone === 'error' ? ' role="alert"' : '';
  const reading = card.reading ? `<p class="reading">${escapeHtml(card.reading)}</p>` : '';
  return `<article class="card ${card.tone}"${role}>${reading}<h2>${escapeHtml(card.title)}</h2>${card.blocks.map((block) => renderBlock(block, csrf)).join('')}</article>`;
}

function renderBlock(block: Block, csrf: string): string {
  switch (block.kind) {
    case 'text':
      return `<p>${renderLeaves(block.leaves)}</p>`;
    case 'heading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'quote':
      return renderQuote(block);
    case 'list':
      return `<ul>${block.items.map((leaves) => `<li>${renderLeaves(leaves)}</li>`).join('')}</ul>`;
    case 'fields':
      return `<dl>${block.fields.map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${renderLeaves(value)}</dd>`).join('')}</dl>`;
    case 'dates':
      return renderDates(block.rows);
    case 'days':
      return block.days.map(renderDay).join('');
    case 'image':
      return renderPicture(block.url, block.alt);
    case 'divider':
      return '<hr>';
    case 'buttons':
      return renderButtons(block.buttons, csrf, block.links);
    case 'choice':
      return renderChoice(block, csrf);
    case 'pages':
      return renderButtons(turnButtons(block), csrf) + renderPageChoice(block, csrf);
    default:
      return assertNever(block);
  }
}

function renderQuote(quote: QuoteBlock): string {
  const { by, source } = quote;
  const words = toPassageParagraphs(quote).map((paragraph) => `<p>${renderLeaves(passageLeaves(paragraph))}</p>`);
  return `<figure><blockquote>${words.join('')}</blockquote><figcaption>${renderLeaves(by)}<br><small>${renderLeaves(source)}</small></figcaption></figure>`;
}

function renderDates(rows: readonly DateRow[]): string {
  const cells = rows.map(
    ({ date, certainty, what, source }) =>
      `<tr><th scope="row">${escapeHtml(date)}</th><td>${escapeHtml(certainty)}</td><td>${renderLeaves(what)}</td><td><small>${renderLeaves(source)}</small></td></tr>`,
  );
  const head = ['Date', 'How firm', 'What', 'Source'].map((name) => `<th scope="col">${name}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${cells.join('')}</tbody></table>`;
}

function renderDay({ day, items }: DayGroup): string {
  return `<h3>${escapeHtml(day)}</h3><ul>${items.map((leaves) => `<li>${renderLeaves(leaves)}</li>`).join('')}</ul>`;
}

function renderButtons(buttons: readonly Button[], csrf: string, links: readonly LinkButton[] = []): string {
  const body = buttons.map(renderButton).join('') + links.map(renderLinkButton).join('');
  return renderPostForm({ action: '/press', className: 'buttons', csrf, body });
}

function renderLinkButton({ label, url }: LinkButton): string {
  const href = parseHref(url);
  if (!href) return '';
  return `<a class="button" href="${escapeHtml(href)}" rel="noreferrer noopener">${escapeHtml(label)}</a>`;
}

/** A list and a button; works without scripts. */
function renderChoice({ label, options }: ChoiceBlock, csrf: string): string {
  const listed = options.map(
    (option) => `<option value="${escapeHtml(toCallText(option))}">${escapeHtml(option.label)}</option>`,
  );
  const name = escapeHtml(label);
  const body = `<select name="call" aria-label="${name}">${listed.join('')}</select><button>${name}</button>`;
  return renderPostForm({ action: '/press', className: 'buttons', csrf, body });
}

const toCallText = ({ command, values }: Button) => encodeCall({ path: command, values });

function renderButton(button: Button): string {
  const { label, style } = button;
  return `<button name="call" value="${escapeHtml(toCallText(button))}"${style ? ` class="${style}"` : ''}>${escapeHtml(label)}</button>`;
}

function renderLeaves(leaves: readonly Leaf[]): string {
  return leaves.map(renderLeaf).join('');
}

function renderLeaf(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'plain':
      return escapeHtml(leaf.text).replaceAll('\n', '<br>');
    case 'bold':
      return `<strong>${escapeHtml(leaf.text)}</strong>`;
    case 'person':
      return `<span class="person">${escapeHtml(leaf.name)}</span>`;
    case 'moment':
      return `<time datetime="${escapeHtml(leaf.at)}">${escapeHtml(leaf.fallback)}</time>`;
    case 'link':
      return renderLink(leaf.text, leaf.url);
    default:
      return assertNever(leaf);
  }
}

function renderLink(text: string, url: string): string {
  const href = parseHref(url);
  return href ? `<a href="${escapeHtml(href)}" rel="noreferrer noopener">${escapeHtml(text)}</a>` : escapeHtml(text);
}
