import { isOfKind } from '../../../http/failure/errors.ts';
import { createOnce } from '../../../http/writes/create-once.ts';
import { asLine, list } from '../../../support/text.ts';
import { answeredOther } from '../../kit/shape.ts';
import type { Box } from '../api/box-schema.ts';
import type { ElasticboxContext } from '../api/client.ts';
import { creationTag } from '../api/creation-tag.ts';
import { figuresOf, numberOf } from '../boxes/version-number.ts';
import type { RawBox } from '../folder/raw-box.ts';

/** What a version is made of. */
interface Release {
  readonly box: Box;
  /** The draft as it is. */
  readonly raw: RawBox;
  readonly number: string;
}

/**
 * Makes a version exactly once. Its description ends in a mark of its own, by which a version whose answer was lost
 * is found again: numbers prove nothing, since the platform may set them and others make versions, too.
 */
export async function newVersion(context: ElasticboxContext, release: Release): Promise<Box> {
  const { client, run, ledger } = context;
  const { box, raw, number } = release;
  const mark = creationTag(run, [box.id, number]);
  const from = `${run.repository}@${run.sha.slice(0, 7)}`.replace(/^@$/, 'boxwright');
  const description = `${from} ${mark}`;
  const version = { box: box.id, number: figuresOf(number), description, workspace: box.owner };
  const isOurs = (one: Box): boolean => one.version?.description.includes(mark) === true && one.id !== box.id;
  const label = `version ${number} of box ${box.name}`;
  const { value } = await createOnce<Box>(
    {
      what: label,
      key: `a version of box ${box.name} (${box.id}) described as ${description}`,
      look: async (budget) => (await client.within(budget).listVersions(box.id)).filter(isOurs),
      create: async () => {
        const made = await client.createVersion(box.id, { ...raw, version });
        if (isOurs(made)) return made;
        throw answeredOther(
          `The platform answered the new version of box ${box.name} with something else, ${asLine(made.name)} (${made.id})`,
        );
      },
      describe: ({ id }) => id,
      isOurs,
      made: (one) =>
        ledger.create({
          key: `version ${one.id}`,
          what: `version ${numberOf(one)} of box ${box.name} (${one.id})`,
          id: one.id,
          outputs: { 'box-version': numberOf(one) },
        }),
    },
    context,
  );
  return readBack(context, box, value);
}

/** Two pushes at once choose the same number, which a server may give to both. */
function tellTwins(log: ElasticboxContext['log'], made: Box, others: readonly Box[]): void {
  const number = numberOf(made);
  const twins = others.filter((one) => numberOf(one) === number).map(({ id }) => id);
  if (twins.length === 0) return;
  log.warning(
    `Version ${number} of box ${made.name} is there ${twins.length + 1} times: this step made ${made.id}, and there is ${list(twins)}, by another push. Name a version by its id, or push once more for a number of its own; a \`concurrency\` group keeps pushes of a box apart.`,
  );
}

/** Who sets the number is not documented: what the list says is what it became. */
async function readBack({ client, log }: ElasticboxContext, box: Box, made: Box): Promise<Box> {
  try {
    const versions = await client.listVersions(box.id);
    const now = versions.find(({ id }) => id === made.id) ?? made;
    tellTwins(
      log,
      now,
      versions.filter(({ id }) => id !== made.id),
    );
    return now;
  } catch (error) {
    if (!isOfKind(error, 'denied', 'absent', 'broken')) throw error;
    log.notice(`The versions of box ${box.name} cannot be read back: ${error.message}`);
    return made;
  }
}
