/** The mark that counts changes of the articles. */
export const REVISION = 'articles revision';
