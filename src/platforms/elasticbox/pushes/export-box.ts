import { ActionError } from '../../../contract/result/errors.ts';
import type { ElasticboxContext } from '../api/client.ts';
import { chooseVersion } from '../boxes/choose-version.ts';
import { findBox } from '../boxes/find-box.ts';
import { folderOf } from '../folder/folder-of.ts';
import { staleIn, writeFolder } from '../folder/write-folder.ts';
import { boxContents } from './box-contents.ts';

/** Which box goes where. */
interface Export {
  readonly workspace: string;
  readonly box: string;
  readonly version: string;
  /** Absolute path of the folder. */
  readonly path: string;
}

/** Writes a box as the folder that `push-box` reads; gives what was written, or in a dry run would be. */
export async function exportBox(context: ElasticboxContext, wanted: Export) {
  const { client, dryRun, log, secrets } = context;
  const { workspace, box } = await findBox(client, wanted);
  const version = await chooseVersion(client, box, { workspace, wanted: wanted.version });
  const { raw } = await client.getBox(version.id);
  for (const { type, value } of version.variables) if (type === 'Password') secrets.hide(value);
  const { files, missing, withheld } = await folderOf({ ...raw, id: box.id }, boxContents(client));
  if (missing.length > 0) {
    throw new ActionError(
      `Files that box ${box.name} (${box.id}) names cannot be read: ${missing.join(', ')}.`,
      {
        next: 'Upload them again on the box’s page, or ask the platform’s support.',
      },
    );
  }
  if (withheld.length > 0)
    log.notice(
      `Values of passwords are not written: ${withheld.join(', ')}. The box keeps them when it is pushed.`,
    );
  const stale = await staleIn(wanted.path, files);
  if (stale.length > 0) log.warning(`In the folder, and not of the box: ${stale.join(', ')}.`);
  if (!dryRun) await writeFolder(wanted.path, files);
  return { box, version, files };
}
