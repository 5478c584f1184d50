import type { Answer } from '../../plugin/plugin.ts';

/** A refusal as Kubernetes writes it. Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/ */
export function statusAnswer(code: number, reason: string, message: string): Answer {
  const json = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, reason, code };
  return { status: code, json };
}

/** The answer to what is not there. */
export function notFound(plural: string, name: string): Answer {
  return statusAnswer(404, 'NotFound', `${plural} "${name}" not found`);
}
