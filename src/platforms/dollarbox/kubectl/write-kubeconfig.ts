import { ActionError } from '../../../contract/result/errors.ts';
import type { TargetFile } from '../../../kubeconfig/files/target.ts';
import type { ReadyKubeconfig } from '../../../kubeconfig/read-kubeconfig.ts';
import type { DollarboxContext } from '../api/client.ts';
import type { KubectlCredential } from '../api/schema.ts';

/** The inputs that a kubeconfig is issued by. */
export interface KubeconfigInputs {
  readonly 'kubeconfig-path'?: string | undefined;
  readonly context?: string | undefined;
  readonly namespace?: string | undefined;
  readonly 'export-kubeconfig': boolean;
  readonly 'revoke-after-job'?: boolean | undefined;
  readonly 'allow-exec': boolean;
}

/** What a kubeconfig is issued by, for the org of this slug. */
export interface KubeconfigWish extends KubeconfigInputs {
  readonly org: string;
}

/**
 * Checks the kubeconfig of a credential and writes it anew, under names that no other file of the job has. Throws an
 * `ActionError` when it must not or cannot be written.
 */
export async function writeKubeconfig(
  { secrets, machine }: Pick<DollarboxContext, 'secrets' | 'machine'>,
  { org, 'allow-exec': allowExec, context, namespace }: KubeconfigWish,
  { id, kubeconfig }: KubectlCredential,
  target: TargetFile,
): Promise<ReadyKubeconfig> {
  if (!kubeconfig) {
    throw new ActionError(`DollarBox issued credential ${id} without a kubeconfig.`, {
      next: 'Run the step again; if it stays, report it to DollarBox with the request id.',
    });
  }
  const [{ readKubeconfig }, { writeTo }, { otherNames }, { uniqueNames }] = await Promise.all([
    import('../../../kubeconfig/read-kubeconfig.ts'),
    import('../../../kubeconfig/files/write.ts'),
    import('../../../kubeconfig/files/other-names.ts'),
    import('../../../kubeconfig/files/unique-names.ts'),
  ]);
  const places = { directory: machine.directories.workspace, except: target.path };
  const others = await otherNames(machine.env['KUBECONFIG'], places);
  const names = uniqueNames({ origin: `dollarbox-${org}`, credential: id, context, others });
  const ready = readKubeconfig(kubeconfig, {
    allowExec,
    ...names,
    namespace,
    onSecret: (secret) => secrets.add(secret),
    onSetting: (value) => secrets.hide(value),
  });
  await writeTo(target, ready.yaml);
  if (context === undefined || context === names.context) return ready;
  const renamed = `The context is named ${names.context}, since ${reason(context, others.taken)}; use the output \`context\`.`;
  return { ...ready, warnings: [...ready.warnings, renamed] };
}

function reason(context: string, taken: ReadonlySet<string>): string {
  return taken.has(context)
    ? `another file that KUBECONFIG names has ${context}`
    : 'a file that KUBECONFIG names cannot be read';
}
