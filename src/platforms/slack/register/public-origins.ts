/** https://docs.slack.dev/reference/app-manifest: the most domains of which an app is sent the links. */
const DOMAINS = 5;

/** Of the addresses at which people open the desk, those that Slack can know: https, under a name of the Internet. */
export function toPublicOrigins(urls: readonly string[]): readonly string[] {
  return urls.filter((url) => {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' && /\.[a-z][a-z\d-]*$/.test(hostname);
  });
}

/** Their host names, for the manifest. */
export function toUnfurlDomains(origins: readonly string[]): readonly string[] {
  return [...new Set(origins.map((origin) => new URL(origin).hostname))].slice(0, DOMAINS);
}
