import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { SIGNAL_PATIENCE } from '../support/run-action.ts';
import { issue, live } from './support/kubeconfig-step.ts';

/* A signal while a kubeconfig is read that nobody can read in a moment, on the built action. */

const emulator = useEmulator();

describe('SIGINT while a huge kubeconfig is read', () => {
  it.each([',', '[', '{', '- '])('of "%s" ends the step in time, and nothing lives on', async (piece) => {
    const kubeconfig = piece.repeat(1_048_576 / piece.length);
    const json = { id: 321, name: 'c', sa_name: 'sa', created_at: null, expires_at: null, kubeconfig };
    emulator.faults({ kind: 'status-after', platform: 'dollarbox', method: 'POST', status: 201, json });
    const asked = (): boolean => emulator.requests('POST', /\/kubectl-credentials\/$/).length > 0;
    const ran = await issue(emulator, {}, { signal: { name: 'SIGINT', when: asked } });
    expect(ran.exitCode).toBe(1);
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(['cancelled', 'failed']).toContain(ran.outputs['outcome']);
    await ran.post();
    expect(live(emulator)).toEqual([]);
  });
});
