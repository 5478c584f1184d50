import { isIPv6 } from 'node:net';
import type { Context } from '../contract/context.ts';
import type { HealthValues } from '../contract/inputs/health.ts';
import type { Platform } from '../contract/platform.ts';
import { ActionError } from '../contract/result/errors.ts';
import type { Outputs } from '../contract/result/outputs.ts';
import type { Result } from '../contract/result/result.ts';
import type { WhereValues } from './connect.ts';
import type { Environment } from './runner/runner.ts';

/** Outcomes after which there is nothing that could answer. */
const NOTHING_THERE: ReadonlySet<string> = new Set(['deleted', 'absent', 'skipped', 'planned']);

/** Has the resource answer before the step is green, where the step asks for that; the same result otherwise. */
export async function checkHealth(
  {
    ledger,
    log,
    timing,
    secrets,
    machine: { env },
  }: Pick<Context, 'ledger' | 'log' | 'timing' | 'secrets' | 'machine'>,
  platform: Pick<Platform, 'answersAtUrl'>,
  values: HealthValues & Pick<WhereValues, 'ca-certificate'>,
  result: Result,
): Promise<Result> {
  const { 'health-check': wanted, 'health-status': statuses } = values;
  if (wanted === undefined || statuses === undefined || NOTHING_THERE.has(result.outcome)) return result;
  const outputs = result.outputs ?? {};
  ledger.know({ ...outputs, healthy: false });
  const url = targetOf(wanted, platform, outputs);
  const { awaitHealthy } = await import('../http/health/await-healthy.ts');
  const check = {
    url,
    statuses,
    connection: {
      env: withoutTlsSwitch(env),
      log,
      secrets,
      caCertificate: values['ca-certificate'],
    },
  };
  if (await awaitHealthy(check, { timing, log })) {
    const facts = [
      ...(result.facts ?? []),
      { label: 'Health', value: `${url.origin}${url.pathname} answers` },
    ];
    return { ...result, outputs: { ...outputs, healthy: true }, facts };
  }
  log.warning(
    `No IPv6 here: this runner cannot reach ${url.host}, so its health was not checked. Next: use a runner with IPv6, or leave \`health-check\` out.`,
  );
  return { ...result, outputs: { ...outputs, healthy: undefined } };
}

/** That the switch does nothing was said when the platform was connected. */
function withoutTlsSwitch({ NODE_TLS_REJECT_UNAUTHORIZED: _said, ...env }: Environment): Environment {
  return env;
}

/** A whole URL, or the path on the resource's own; an instance's `url` is its page on the platform's site. */
function targetOf(
  wanted: string,
  { answersAtUrl }: Pick<Platform, 'answersAtUrl'>,
  { url, address }: Outputs,
): URL {
  if (!wanted.startsWith('/')) return new URL(wanted);
  if (answersAtUrl && typeof url === 'string') return new URL(wanted, url);
  if (typeof address === 'string' && address !== '')
    return new URL(wanted, `http://${isIPv6(address) ? `[${address}]` : address}/`);
  throw new ActionError('Its health cannot be checked: the platform tells no address of it.', {
    next: 'Give a whole URL in `health-check`, and let the step wait.',
  });
}
