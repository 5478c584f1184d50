import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Assembly } from './assembly.ts';
import type { Core } from './control/control.ts';
import { answerControl, CONTROL_PREFIX } from './control/control-api.ts';
import type { OpenEntry } from './control/journal.ts';
import { deliver, isApplied } from './faults/fault-wire.ts';
import type { ActiveFault } from './faults/faults.ts';
import { answerPage } from './page/page.ts';
import type { Answer, Plugin } from './plugin/plugin.ts';
import { render, send } from './wire/answers.ts';
import type { Incoming } from './wire/incoming.ts';
import { answerBy, type Destination, findDestination, findRoute, toEmulatedRequest } from './wire/router.ts';

/** Answers one request, whoever it is for. */
export async function exchange(
  { core, control }: Assembly,
  incoming: Incoming,
  response: ServerResponse,
): Promise<void> {
  const { rawPath } = incoming;
  // Whoever compares the times of resources with the server's needs both by the same clock.
  response.setHeader('date', new Date(core.clock.now()).toUTCString());
  if (rawPath === CONTROL_PREFIX || rawPath.startsWith(`${CONTROL_PREFIX}/`)) {
    return send(response, render(answerControl(control, incoming)));
  }
  if (rawPath === '/' && (incoming.method === 'GET' || incoming.method === 'HEAD'))
    return send(response, render(answerPage(control, core.plugins, incoming)));
  const destination = findDestination(core.plugins, incoming);
  const entry = core.journal.open({
    ...incoming,
    time: core.clock.iso(),
    platform: destination?.plugin.name ?? '',
    path: destination?.rawPath ?? rawPath,
  });
  if (destination === undefined) {
    entry.status = 404;
    return send(response, render(nobody(core.plugins)));
  }
  await exchangeWith(core, destination, incoming, response, entry);
}

async function exchangeWith(
  core: Core,
  destination: Destination,
  incoming: Incoming,
  response: ServerResponse,
  entry: OpenEntry,
): Promise<void> {
  const { method, query } = incoming;
  const { plugin, segments } = destination;
  const fault = core.faults.take({ platform: plugin.name, method, segments, query });
  if (fault !== undefined) entry.fault = { id: fault.id, kind: fault.rule.kind };
  if (fault?.rule.delayMs !== undefined) await sleep(fault.rule.delayMs, undefined, { ref: false });
  const answer = await platformAnswer(core, destination, incoming, { entry, fault });
  if (fault === undefined) {
    entry.status = answer.status;
    return send(response, render(answer));
  }
  const status = deliver(fault.rule, answer, response);
  if (status !== undefined) entry.status = status;
}

async function platformAnswer(
  core: Core,
  destination: Destination,
  incoming: Incoming,
  { entry, fault }: { readonly entry: OpenEntry; readonly fault: ActiveFault | undefined },
): Promise<Answer> {
  const { plugin, segments } = destination;
  const match = findRoute(plugin, incoming.method, segments);
  entry.matched = match !== undefined;
  if (match !== undefined) entry.route = match.route.path;
  if (fault !== undefined && !isApplied(fault.rule)) return { status: 200 };
  entry.applied = match !== undefined;
  const request = toEmulatedRequest(incoming, destination, {
    params: match?.params ?? {},
    staleBefore: fault?.rule.kind === 'stale' ? fault.bornLimit : undefined,
    switch: (name) => core.switchboard.get(`${plugin.name}.${name}`),
  });
  return answerBy(plugin, match, request);
}

function nobody(plugins: readonly Plugin[]): Answer {
  const prefixes = [...plugins.map(({ prefix }) => prefix), CONTROL_PREFIX];
  return { status: 404, json: { error: 'The emulator has nothing here', prefixes } };
}
