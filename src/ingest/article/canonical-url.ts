/** Parameters that say where a reader came from or how the page is shown, never which article it is. */
const TRACKING = new RegExp(
  `^(?:${[
    'utm_\\w+|mtm_\\w+|pk_\\w+|hsa_\\w+|ns_\\w+|at_\\w+|itm_\\w+|stm_\\w+|vero_\\w+|oly_\\w+|__twitter_\\w+|_hs\\w+',
    'fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|srsltid|epik|s_kwcid|ef_id',
    'mc_[ce]id|mkt_tok|mkwid|_openstat|_ga|_gl|guccounter|guce_referrer(?:_sig)?|zanpid|wickedid|rb_clickid|sc_cmp',
    'ref|ref_src|ref_url|referrer|referer|src|cmp|cmpid|cid_source|ocid|ncid|icid|ito|xtor|xtref|smid|smtyp|wt[._]\\w+',
    'sharetype|soc_src|soc_trk|spref|spm|sr_share|platform_source|ftag|taid|tpcc|trk|trkcampaign',
    'ceneo_spo|campaign_id|emc|mbid|intcid|int_cid|rssfeed|from_rss|echobox|dm_i|ss_\\w+',
    'amp|amp_\\w+|outputtype|usqp|phpsessid|jsessionid|sessionid',
  ].join('|')})$`,
  'i',
);

/**
 * One address for all copies of an article: https, without tracking, session, fragment, default port, "www." or "m.". A
 * mobile or AMP copy, or a redirect that names the article, becomes the article's own page. Undefined if it is not a web
 * address.
 */
export function parseCanonicalUrl(text: string): string | undefined {
  const url = parseWeb(text);
  if (!url) return undefined;
  const inner = unwrapUrl(url);
  return inner ? canonise(inner) : canonise(url);
}

/** The same with its fragment, for one of several articles on a page. */
export function parseCanonicalPart(text: string): string | undefined {
  const canonical = parseCanonicalUrl(text);
  return canonical?.includes('#') ? canonical : canonical && `${canonical}${new URL(text).hash}`;
}

function parseWeb(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

function canonise(url: URL): string {
  url.protocol = 'https:';
  url.username = '';
  url.password = '';
  // A page that is all script identifies its articles by the fragment.
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  url.search = toSearch(url.searchParams);
  url.hostname = toHost(url.hostname);
  url.pathname = toPath(url.pathname);
  return url.toString();
}

/** Built from what is kept: deleting parameters one by one would read all of them each time. */
function toSearch(all: URLSearchParams): string {
  const kept = new URLSearchParams([...all].filter(([name]) => !TRACKING.test(name)));
  kept.sort();
  return kept.toString();
}

/** "m.news.example", "amp.news.example" and "www.news.example" are one; "m.example" is a separate site. */
function toHost(host: string): string {
  const bare = host.replace(/\.$/, '').replace(/^www\d?\.(?=[^.]+\.)/, '');
  const rest = bare.replace(/^(?:m|mobile|amp)\./, '');
  return /^[^.]{3,}\..|^[^.]+\.[^.]+\../.test(rest) ? rest : bare;
}

/** Each pattern is tied to one place, the start or the end of a run: on a long address none starts over at each character. */
function toPath(path: string): string {
  return (
    path
      .replace(/;jsessionid=[^/;]*/i, '')
      .replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase())
      .replace(/^(\/.+)[/.]amp(\/*|\.html?)$/i, '$1$2')
      .replace(/\/index\.(?:html?|php)$/i, '/')
      .replace(/(?<!\/)\/+$/, '') || '/'
  );
}

/** "www.google.com/url?url=…", "www.google.com/amp/s/news.example/a", "news-example.cdn.ampproject.org/c/s/news.example/a" */
function unwrapUrl(url: URL): URL | undefined {
  const isGoogle = /^(?:www|news)\.google\.[a-z.]{2,6}$/.test(url.hostname);
  if (isGoogle && url.pathname === '/url')
    return parseWeb(url.searchParams.get('url') ?? url.searchParams.get('q') ?? '');
  const isCache = /\.cdn\.ampproject\.org$/.test(url.hostname);
  if (!isCache && !(isGoogle && url.pathname.startsWith('/amp/'))) return undefined;
  const [, rest] = /^\/(?:amp|c|v)\/(?:s\/)?([^/]+\.[^/]+(?:\/.*)?)$/.exec(url.pathname) ?? [];
  return rest === undefined ? undefined : parseWeb(`https://${rest}${url.search}`);
}
