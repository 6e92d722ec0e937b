/** The mark that holds the version of the stories with which all articles of a workspace were last matched. */
export const toMatchedMark = (workspace: string) => `stories matched ${workspace}`;
