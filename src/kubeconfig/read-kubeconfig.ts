import { checkKubeconfig } from './checks/check.ts';
import { credentialExpiry } from './reading/expiry.ts';
import { type Kubeconfig, textOf } from './reading/model.ts';
import { contextNameProblem, namespaceProblem } from './reading/names.ts';
import { parseKubeconfig } from './reading/parse.ts';
import { KubeconfigRefusedError } from './reading/refused-error.ts';
import { secretsInText, secretsOf, settingsOf } from './reading/secrets.ts';
import { rebuildKubeconfig } from './rebuild.ts';

/** How a platform's kubeconfig is to be read. */
interface ReadOptions {
  /** The input `allow-exec`; false when not given. */
  readonly allowExec?: boolean;
  /** The new name of the cluster and of the user. */
  readonly entry?: string;
  /** The new name of the context. */
  readonly context?: string;
  /** The input `namespace`: set on the context. */
  readonly namespace?: string | undefined;
  /** Called with every secret as soon as it is known, also when the kubeconfig is then refused. */
  readonly onSecret?: (secret: string) => void;
  /** Called with what no text may show and is no secret of the job. */
  readonly onSetting?: (value: string) => void;
  /** Milliseconds since the epoch; the system's time when not given. */
  readonly now?: number;
}

/** A kubeconfig that is fit to be written. */
export interface ReadyKubeconfig {
  /** The text to write: rebuilt from known fields. Holds the secrets. */
  readonly yaml: string;
  readonly context: string;
  readonly namespace: string | undefined;
  /** The https URL of the cluster, as it was given. */
  readonly server: string;
  /** When the credential ends, if it says so. */
  readonly expiresAt: Date | undefined;
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

/**
 * Reads, checks and rebuilds a kubeconfig that a platform issued. Throws `KubeconfigRefusedError`, and nothing
 * else, when it must not be written; the caller then revokes the credential.
 */
export function readKubeconfig(text: string, options: ReadOptions = {}): ReadyKubeconfig {
  const { allowExec = false, entry, context, namespace, now = Date.now() } = options;
  const kubeconfig = parseAndAnnounce(text, options);
  const report = checkKubeconfig(kubeconfig, { allowExec, now });
  const names = [
    contextNameProblem(context ?? kubeconfig.context.name),
    namespaceProblem(namespace ?? textOf(kubeconfig.context.fields, 'namespace')),
  ].filter((problem) => problem !== undefined);
  const problems = [...report.problems, ...names];
  if (problems.length > 0) throw new KubeconfigRefusedError(problems, report.allowable && names.length === 0);
  const rebuilt = rebuildKubeconfig(kubeconfig, { allowExec, entry, context, namespace });
  return {
    ...rebuilt,
    server: textOf(kubeconfig.cluster.fields, 'server') ?? '',
    expiresAt: credentialExpiry(kubeconfig.user),
    warnings: report.warnings,
    notices: [...report.notices, ...rebuilt.notices],
  };
}

/** Masks come first, also for text that cannot be read. */
function parseAndAnnounce(text: string, { onSecret, onSetting }: ReadOptions): Kubeconfig {
  try {
    const kubeconfig = parseKubeconfig(text);
    for (const secret of secretsOf(kubeconfig)) onSecret?.(secret);
    for (const setting of settingsOf(kubeconfig)) onSetting?.(setting);
    return kubeconfig;
  } catch (error) {
    for (const secret of secretsInText(text)) onSecret?.(secret);
    throw error;
  }
}
