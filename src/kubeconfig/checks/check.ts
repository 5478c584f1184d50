import type { Kubeconfig } from '../reading/model.ts';
import { clusterDangers, clusterFaults } from './check-cluster.ts';
import { programFaults } from './check-program.ts';
import { userDangers, userFaults } from './check-user.ts';
import type { Finding } from './finding.ts';

/** What the check needs to know. */
interface CheckOptions {
  /** The input `allow-exec`: programs and local files are fine. */
  readonly allowExec: boolean;
  /** Milliseconds since the epoch, for expired certificates and tokens. */
  readonly now: number;
}

/** Plain sentences; none quotes a value of the kubeconfig. */
interface CheckReport {
  /** Any of these, and the kubeconfig is refused. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
  /** True when there are problems and `allowExec` would accept every one of them. */
  readonly allowable: boolean;
}

/**
 * Looks for what a kubeconfig of a platform must not do. Dangers (programs, local files, no TLS, proxies,
 * impersonation) count wherever they stand; completeness only on the way of the current context.
 */
export function checkKubeconfig(kubeconfig: Kubeconfig, { allowExec, now }: CheckOptions): CheckReport {
  const findings = [
    ...kubeconfig.clusters.flatMap((cluster) => clusterDangers(cluster, allowExec)),
    ...clusterFaults(kubeconfig.cluster, now),
    ...kubeconfig.users.flatMap((user) => userDangers(user, allowExec)),
    ...userFaults(kubeconfig.user, now),
    ...programFaults(kubeconfig.user),
  ];
  const texts = (...levels: Finding['level'][]): readonly string[] =>
    findings.filter(({ level }) => levels.includes(level)).map(({ text }) => text);
  return {
    problems: texts('problem', 'local'),
    warnings: texts('warning'),
    notices: texts('notice'),
    allowable: texts('problem').length === 0 && texts('local').length > 0,
  };
}
