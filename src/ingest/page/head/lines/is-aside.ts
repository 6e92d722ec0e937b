import type { PageElement } from '../../dom.ts';

const TAGS = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'select']);
const MAX_CLASS_CHARS = 60;
const NEVER = new Set(['html', 'body', 'main', 'article', 'h1', 'time']);
const NAMED =
  /^(?:[\w-]*[_-])?(?:comments?|comment-?list|commentlist|respond|disqus|related|related-?(?:posts|articles|stories|content|links)|recommend\w*|recirc\w*|more-?posts|more-?stories|more-?articles|read-?next|up-?next|popular|most-?read|trending|latest(?:-?(?:posts|news|articles|stories))?|recent(?:-?(?:posts|articles))?|sidebar|side-bar|widget-area|nav|navbar|navigation|menu|footer|promo|advert\w*|newsletter|popup|modal|cookies?|pagination|teasers?|carousel|testimonials?|bookmark-card|bookmark-metadata|summary-item|grid-item|cards?|mega-?menu)(?:[_-]{1,2}(?:item|list|wrapper|wrap|container|inner|content|box|block|section|area|grid|row|card|widget|module|spacing)s?)*$/i;
/** Class names that builders put on every part, or that tell a layout. */
const FRAMEWORK =
  /^(?:elementor-(?!posts|grid)|wp-(?!block-latest|block-comments)|fl-|et_|vc_|has-|no-|with-|is-|not-|page-|post-\d|type-)/i;
const CREDIT =
  /author|byline|by-line|publish|dateline|article-?meta|post-?meta|entry-?meta|(?:^|[\s_-])date(?:$|[\s_-])/i;

/** Whether an element is beside the article: a menu, comments, other articles. An author's box or a day is not. `names`: its class and id. */
export function isAside(element: PageElement, names: string): boolean {
  if (NEVER.has(element.localName)) return false;
  if (CREDIT.test(names)) return false;
  return (
    TAGS.has(element.localName) ||
    names.split(/\s+/).some((one) => one.length <= MAX_CLASS_CHARS && !FRAMEWORK.test(one) && NAMED.test(one))
  );
}
