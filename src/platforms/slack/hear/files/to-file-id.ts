const FILE_ID = /^F[A-Z0-9]+$/;
// https://newsroom.slack.com/files/U0123/F0123/list.opml
const PERMALINK = /^<?https:\/\/[\w.-]+\.slack\.com\/files\/\w+\/(F[A-Z0-9]+)(?:[/|>?#]|$)/;

/** The id of a file in Slack, from itself or the file's link; undefined if it is neither. */
export function toFileId(typed: string): string | undefined {
  const text = typed.trim();
  return FILE_ID.test(text) ? text : PERMALINK.exec(text)?.[1];
}
