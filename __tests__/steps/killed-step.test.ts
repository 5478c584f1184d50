import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { runAction } from '../support/run-action.ts';
import { LOOK } from './support/deploy-step.ts';
import { comments, deployments, report } from './support/github-step.ts';

/* What a step that is killed had told until then, and what is undone in which order. */

const emulator = useEmulator();
const looked = (): boolean => emulator.requests('GET', /\/containers\/\d+\/$/).length > 1;

describe('a step that is killed while it polls', () => {
  it('CAN-08: has set the outputs it knew, and its remains are named in log, comment and deployment', async () => {
    emulator.get().control.clock.freeze();
    const ran = await report(
      emulator,
      { environment: 'preview', comment: 'true' },
      { signal: { name: 'SIGKILL', when: looked } },
    );
    expect(ran.exitCode).toBeNull();
    expect(ran.outputs).toMatchObject({ id: '123', name: 'web', changed: 'true', platform: 'dollarbox' });
    expect(ran.outputs['deployment-id']).toBe(String(deployments(emulator)[0]?.id));
    expect(ran.outputs['outcome']).toBeUndefined();
    const after = await ran.post();
    expect(after.stdout).toContain(
      '::warning::create-container was killed before its end. Left as it is: container web (123). Known: id 123',
    );
    expect(comments(emulator)[0]?.body).toContain('Left as it is&#58; container web &#40;123&#41;');
    expect(deployments(emulator)[0]?.statuses.at(-1)).toMatchObject({
      state: 'error',
      description: 'container web: the step was killed. Left as it is: container web (123).',
    });
    expect(emulator.requests('DELETE')).toEqual([]);
  });

  it('says nothing of it when it had come to its end', async () => {
    const ran = await report(emulator, {});
    expect(ran.exitCode).toBe(0);
    expect((await ran.post()).stdout).toBe('');
  });

  it('waits no less for a pause and a deadline of a month', async () => {
    emulator.get().control.clock.freeze();
    const start = performance.now();
    const ran = await report(
      emulator,
      { timeout: '30d', 'poll-interval': '26d' },
      {
        signal: {
          name: 'SIGINT',
          when: (out) => out.includes('is pending') && performance.now() - start > 1_500,
        },
      },
    );
    expect(ran.outputs['outcome']).toBe('cancelled');
    expect(emulator.requests('GET', /\/containers\/\d+\/$/).length).toBeLessThan(2);
  });
});

describe('undoing at the deadline', () => {
  it('takes the last that was created first', async () => {
    emulator.faults({ ...LOOK, kind: 'hang-before', times: 2 });
    const ran = await runAction({
      with: {
        operation: 'deploy-box',
        token: '0e1a57b0-7d3c-4b9f-8e26-5ca94713de70',
        'base-url': `${emulator.url}/elasticbox`,
        workspace: 'operations',
        box: 'shop',
        name: 'shop-pr-41',
        tags: 'pr-41',
        'poll-interval': '100ms',
        timeout: '5s',
        'on-timeout': 'cancel',
      },
    });
    expect(ran.exitCode).toBe(1);
    const created = JSON.parse(emulatorInstances()) as readonly string[];
    expect(created).toEqual([]);
    const ended = emulator
      .requests('DELETE', /\/instances\//)
      .filter(({ query }) => query.some(([, value]) => value === 'force_terminate'))
      .map(({ path }) => path.split('/').at(-1));
    expect(ended).toHaveLength(2);
    expect(ended).toEqual([...firstSeen()].reverse());
  });
});

/** Ids of instances in the order in which they were first looked at by themselves: that of their creation. */
function firstSeen(): ReadonlySet<string> {
  return new Set(
    emulator.requests('GET', /\/instances\/[^/]+$/).map(({ path }) => path.split('/').at(-1) ?? ''),
  );
}

function emulatorInstances(): string {
  const { instances } = emulator.get().control.inspect('elasticbox') as {
    readonly instances: readonly { readonly id: string; readonly name: string }[];
  };
  return JSON.stringify(instances.filter(({ name }) => name.startsWith('shop')).map(({ id }) => id));
}
