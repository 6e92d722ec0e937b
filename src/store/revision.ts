/** The name of the value that counts changes of the articles. */
export const REVISION = 'articles revision';
