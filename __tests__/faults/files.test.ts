import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strike, useSecured } from './secured.ts';

const emulator = useSecured();

describe('files of the user', () => {
  it('FS-09: in the home directory stay as they are', async () => {
    const home = mkdtempSync(join(tmpdir(), 'boxwright-home-'));
    const config = join(home, '.kube/config');
    mkdirSync(join(home, '.kube'));
    writeFileSync(config, 'apiVersion: v1\nkind: Config\n# mine\n', { mode: 0o644 });
    const before = [readFileSync(config, 'utf8'), statSync(config).mtimeMs, statSync(config).ino];
    const ran = await strike(emulator, { operation: 'issue-kubeconfig' }, { env: { HOME: home } });
    expect(ran.outputs['outcome']).toBe('issued');
    expect((await ran.post()).exitCode).toBe(0);
    expect([readFileSync(config, 'utf8'), statSync(config).mtimeMs, statSync(config).ino]).toEqual(before);
    expect(readdirSync(home, { recursive: true }).sort()).toEqual(['.kube', join('.kube', 'config')]);
    rmSync(home, { recursive: true });
  });
});
