import { ActionError } from '../../contract/result/errors.ts';

/**
 * A kubeconfig that is not written. `problems` are plain sentences that name places (`users[0].user.exec`) and
 * never content; whoever catches it revokes the credential that came with it.
 */
export class KubeconfigRefusedError extends ActionError {
  override readonly name = 'KubeconfigRefusedError';
  readonly problems: readonly string[];

  /** `allowable`: true when `allow-exec: true` would have accepted every problem. */
  constructor(problems: readonly string[], allowable = false) {
    super(problems.join('\n'), {
      title: 'The kubeconfig was refused',
      next: allowable
        ? 'No file was written. Set `allow-exec: true` if you trust who issued this kubeconfig.'
        : 'No file was written. Tell the platform what its kubeconfig holds.',
    });
    this.problems = problems;
  }
}
