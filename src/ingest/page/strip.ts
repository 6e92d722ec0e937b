import type { PageDocument } from './dom.ts';
import { lengthOf } from './text-length.ts';
import { unhideText } from './unhide.ts';

/** Elements without text that readers see. */
const SILENT = 'script, style, noscript, template, iframe, object, embed, svg, canvas';

/** Elements that are never part of the article, on any page. */
const ALWAYS =
  'button, select, input, textarea, nav, dialog, figcaption, [hidden], [aria-hidden="true"], [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog]';

/** A whole page may stand in one form; another is a search box. */
const UNLESS_LARGE = 'form';

const NAMED =
  /(?:^|[\s_-])(?:share|sharing|social|related|recommend\w*|newsletter|subscribe|subscription|signup|sign-up|promo|advert\w*|ads?|sponsor\w*|comments?|disqus|breadcrumbs?|pagination|pager|cookie\w*|gdpr|consent|popup|modal|toolbar|caption|credit|photo-credit|author-?(?:bio|box|info|card|details|description|profile|block)|about-(?:the-)?author|saboxplugin-wrap|bio|tags?|taglist|tag-list|read-more|readmore|more-stories|most-read|trending|popular|outbrain|taboola|sidebar|widget|footer|copyright|print-only|skip-link|sr-only|screen-reader\w*|visually-hidden|jp-relatedposts|sharedaddy|addtoany|byline|dateline|timestamp|entry-meta|post-meta|article-meta|metadata)(?:$|[\s_-])/i;

/** What page builders call every part of a page, the article too. */
const BUILDER = /\belementor-widget(?:-wrap|-container|-empty)?-?|\bso-panel widget widget_[\w-]+/g;

const KEPT_TAGS =
  /(?:^|[\s_-])(?:article-body|articlebody|entry-content|post-content|story-body|content-body|main-content)(?:$|[\s_-])/i;
const LARGE = 0.5;

/** Removes furniture from the tree; a box with half of the page's text stays, whatever its name. */
export function stripFurniture(document: PageDocument): void {
  for (const element of [...document.querySelectorAll(SILENT)]) element.remove();
  unhideText(document);
  for (const element of [...document.querySelectorAll(ALWAYS)]) element.remove();
  const whole = lengthOf(document.body);
  for (const element of [...document.querySelectorAll(UNLESS_LARGE)])
    if (lengthOf(element) < whole * LARGE) element.remove();
  for (const element of [
    ...document.querySelectorAll('div, section, aside, ul, ol, p, span, footer, header, table, a'),
  ]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.replace(BUILDER, ' ');
    const isFurniture =
      element.localName === 'aside' || element.localName === 'footer' || (NAMED.test(name) && !KEPT_TAGS.test(name));
    if (isFurniture && lengthOf(element) < whole * LARGE) element.remove();
  }
}
