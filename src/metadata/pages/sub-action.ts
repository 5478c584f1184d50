import { stringify } from 'yaml';
import { COMMON_INPUTS } from '../../contract/inputs/common.ts';
import type { Input } from '../../contract/inputs/input.ts';
import type { AnyOperation } from '../../contract/operation.ts';
import { COMMON_OUTPUTS } from '../../contract/result/outputs.ts';
import { sentences } from './action-yml.ts';
import { declaredBy } from './documented-inputs.ts';
import { meaningOn } from './output-meaning.ts';

/*
 * Beside the one action stands one for each operation, with that operation's inputs and outputs alone: editors
 * complete ten inputs instead of seventy, the runner itself warns of a mistyped one, and a name has one meaning.
 * All of them run the same bundle. A JavaScript action is not told its own path, so that a file beside each
 * `action.yml` names the operation.
 */

const HEAD = '# Written by `npm run metadata` from the declaration of the operation.\n';

/** `actions/<operation>/action.yml`. */
export function subAction(operation: AnyOperation): string {
  const { name, platform, summary, outputs } = operation;
  return (
    HEAD +
    stringify(
      {
        name: `Boxwright: ${name}`,
        description: `${platform.title}: ${summary.replaceAll('`', '')}`,
        author: 'Boxwright contributors',
        inputs: Object.fromEntries(inputsOf(operation).map((taken) => [taken.input.name, described(taken)])),
        outputs: Object.fromEntries(
          [...COMMON_OUTPUTS, ...outputs].map((output) => [
            output,
            { description: meaningOn(platform.id, output) },
          ]),
        ),
        runs: { using: 'node24', main: 'main.mjs', post: '../../dist/post.js', 'post-if': 'always()' },
      },
      { lineWidth: 0 },
    )
  );
}

/** `actions/<operation>/main.mjs`. */
export function subActionEntry({ name }: AnyOperation): string {
  return `// Written by \`npm run metadata\`.\nprocess.env.INPUT_OPERATION = '${name}';\nawait import('../../dist/main.js');\n`;
}

interface Taken {
  readonly input: Input;
  readonly required: boolean;
}

/** What the operation itself takes first, then what all take; each name once. */
function inputsOf(operation: AnyOperation): readonly Taken[] {
  const own = declaredBy(operation);
  const names = new Set(own.map(({ input }) => input.name));
  const common = COMMON_INPUTS.optional.filter(({ name }) => !names.has(name));
  return [
    ...own.filter(({ required }) => required),
    ...common.filter(isToken).map((input) => ({ input, required: isOnlyCredential(operation) })),
    ...own.filter(({ required }) => !required),
    ...common.filter((input) => !isToken(input)).map((input) => ({ input, required: false })),
  ];
}

function isToken({ name }: Input): boolean {
  return name === 'token';
}

/** Whether there is no other way to log in. */
function isOnlyCredential({ platform }: AnyOperation): boolean {
  return !platform.credentialInputs.some(({ kind }) => kind.secret);
}

function described({ input, required }: Taken): Record<string, unknown> {
  const standard = input.expression === undefined ? {} : { default: `\${{ ${input.expression} }}` };
  return { description: sentences(input), required, ...standard };
}
