import { ActionError } from '../../../contract/result/errors.ts';
import { isOfKind } from '../../../http/failure/errors.ts';
import { createOnce } from '../../../http/writes/create-once.ts';
import { answeredOther } from '../../kit/shape.ts';
import type { Box } from '../api/box-schema.ts';
import type { ElasticboxClient, ElasticboxContext } from '../api/client.ts';
import { creationTag } from '../api/creation-tag.ts';
import type { Workspace } from '../api/schema.ts';

/** The box that is to be there. */
interface WantedBox {
  readonly workspace: Workspace;
  readonly name: string;
  readonly schema: string;
}

/**
 * Makes an empty box exactly once. Its description is a mark at first, by which one whose answer was lost is found
 * again (names are not unique); the draft that is written next has the real one.
 */
export async function newBox(context: ElasticboxContext, wanted: WantedBox): Promise<Box> {
  const { client, run, ledger } = context;
  const { workspace, name, schema } = wanted;
  const mark = creationTag(run, [workspace.id, name]);
  const isOurs = (box: Box): boolean => box.description === mark && box.owner === workspace.id;
  const body = {
    name,
    schema,
    owner: workspace.id,
    description: mark,
    members: [],
    requirements: [],
    variables: [],
  };
  const { value } = await createOnce<Box>(
    {
      what: `box ${name}`,
      key: `a box named ${name} with the description ${mark}`,
      look: async (budget) => (await client.within(budget).listBoxes(workspace.id)).filter(isOurs),
      create: async () => {
        const made = await client.createBox(body);
        if (isOurs(made)) return made;
        throw answeredOther(`The platform answered the new box ${name} with something else (${made.id})`);
      },
      describe: ({ id }) => id,
      isOurs,
      made: (box) =>
        ledger.create({
          key: `box ${box.id}`,
          what: `box ${name} (${box.id})`,
          id: box.id,
          outputs: { id: box.id, name },
          undo: {
            said: `box ${name} (${box.id}) was created and is deleted again`,
            work: (own) => removeBox(own, box),
          },
        }),
    },
    context,
  );
  return value;
}

/** Not one that somebody else has taken over meanwhile: it is read before. */
async function removeBox(client: ElasticboxClient, box: Box): Promise<void> {
  try {
    const now = await client.getBox(box.id);
    if (now.name !== box.name || now.owner !== box.owner)
      throw new ActionError(`it is box ${now.name} now, which this step did not create`);
    await client.deleteBox(box.id);
  } catch (error) {
    if (!isOfKind(error, 'absent')) throw error;
  }
}
