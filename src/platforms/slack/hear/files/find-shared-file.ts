import { z } from 'zod';
import { UserError } from '../../../../core/errors.ts';
import type { SharedFile } from '../../../../core/shared-file.ts';
import { missingScope } from '../people/missing-scopes.ts';
import { toFileId } from './to-file-id.ts';

/** https://docs.slack.dev/reference/block-kit/block-elements/file-input-element: the largest file of a form. */
const MAX_FILE_MB = 10;
const BYTES_IN_MB = 1024 * 1024;
const FILE_HOST = 'files.slack.com';

/** https://docs.slack.dev/reference/objects/file-object */
const FILE = z.object({
  user: z.string().optional(),
  size: z.number().optional(),
  url_private: z.string().optional(),
  url_private_download: z.string().optional(),
  channels: z.array(z.string()).optional(),
  groups: z.array(z.string()).optional(),
});

/** What is needed of a Web API client. */
type FileClient = {
  readonly token?: string | undefined;
  readonly files: { info(asked: { readonly file: string }): Promise<{ readonly file?: object }> };
};

/** Who asks for it, and in which conversation. */
type FileAsker = { readonly user: string; readonly channel: string };

/**
 * A file that was shared in Slack, from its id or its link: one of the asker's own, or one that everyone in the channel
 * has. `apiUrl`: another Web API base, whose files are on the same host. Undefined if nothing names a file. Throws a
 * UserError if it is not theirs, or Slack does not give it out.
 */
export async function findSharedFile(
  client: FileClient,
  typed: string,
  { user, channel }: FileAsker,
  apiUrl: string | null,
): Promise<SharedFile | undefined> {
  const id = toFileId(typed);
  if (id === undefined) return undefined;
  const file = await fetchFile(client, id);
  const isTheirs = file.user === user || [...(file.channels ?? []), ...(file.groups ?? [])].includes(channel);
  if (!isTheirs)
    throw new UserError('That file is not yours, and was not shared in this channel.', 'Share the file here yourself.');
  if ((file.size ?? 0) > MAX_FILE_MB * BYTES_IN_MB)
    throw new UserError(`The file is larger than ${MAX_FILE_MB} MB.`, 'Share a smaller file.');
  const url = file.url_private_download ?? file.url_private ?? '';
  if (!isOnSlack(url, apiUrl) || client.token === undefined)
    throw new UserError('That file is not kept by Slack.', 'Give its address instead, or upload the file to Slack.');
  return { url, authorization: `Bearer ${client.token}` };
}

async function fetchFile(client: FileClient, id: string): Promise<z.infer<typeof FILE>> {
  try {
    return FILE.parse((await client.files.info({ file: id })).file);
  } catch (error) {
    const scope = missingScope(error);
    if (scope !== undefined)
      throw new UserError(
        `Dateline lacks the permission ${scope}, so it cannot open files here.`,
        'Reinstall the app with the manifest of `dateline slack-manifest`, or give the address of the list.',
      );
    throw new UserError(
      'Slack does not give that file to Dateline.',
      'Add Dateline to the channel where it was shared, or share it again in a direct message with Dateline.',
    );
  }
}

/** The token goes nowhere else. */
function isOnSlack(url: string, apiUrl: string | null): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, origin } = new URL(url);
  return apiUrl === null ? protocol === 'https:' && host === FILE_HOST : origin === new URL(apiUrl).origin;
}
