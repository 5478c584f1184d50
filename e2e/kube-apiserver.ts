import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The administrator of a server that lives as long as one run, on a loopback address. */
const ADMIN_TOKEN = 'e2e-administrator';
const LONGEST_START = 60_000;

/** A real Kubernetes API server with its etcd. */
export class KubeApiserver {
  readonly url: string;
  /** Path of the PEM of its authority. */
  readonly ca: string;
  readonly token = ADMIN_TOKEN;
  readonly #folder: string;
  readonly #processes: readonly ChildProcess[];

  private constructor(url: string, folder: string, processes: readonly ChildProcess[]) {
    this.url = url;
    this.#folder = folder;
    this.#processes = processes;
    this.ca = join(folder, 'certs/apiserver.crt');
  }

  /** Starts both and waits until the server answers. */
  static async start(tools: Readonly<Record<string, string>>): Promise<KubeApiserver> {
    const folder = mkdtempSync(join(tmpdir(), 'boxwright-e2e-kubernetes-'));
    const [client, peer, secure] = [await freePort(), await freePort(), await freePort()];
    const key = join(folder, 'service-accounts.key');
    execFileSync(tools['openssl'] ?? 'openssl', ['genrsa', '-out', key, '2048'], { stdio: 'ignore' });
    writeFileSync(join(folder, 'tokens.csv'), `${ADMIN_TOKEN},admin,admin,system:masters\n`, { mode: 0o600 });
    const etcdUrl = `http://127.0.0.1:${client}`;
    const quiet = { stdio: 'ignore' } as const;
    const etcd = spawn(
      tools['etcd'] ?? 'etcd',
      [
        ...['--data-dir', join(folder, 'etcd')],
        ...['--listen-client-urls', etcdUrl, '--advertise-client-urls', etcdUrl],
        ...['--listen-peer-urls', `http://127.0.0.1:${peer}`],
      ],
      quiet,
    );
    const server = spawn(
      tools['kube-apiserver'] ?? 'kube-apiserver',
      [
        `--etcd-servers=${etcdUrl}`,
        `--secure-port=${secure}`,
        '--bind-address=127.0.0.1',
        `--cert-dir=${join(folder, 'certs')}`,
        `--token-auth-file=${join(folder, 'tokens.csv')}`,
        '--authorization-mode=RBAC',
        `--service-account-key-file=${key}`,
        `--service-account-signing-key-file=${key}`,
        '--service-account-issuer=https://e2e.example.com',
        '--service-cluster-ip-range=10.96.0.0/16',
        '--disable-admission-plugins=ServiceAccount',
      ],
      quiet,
    );
    const made = new KubeApiserver(`https://127.0.0.1:${secure}`, folder, [server, etcd]);
    await made.#ready();
    return made;
  }

  stop(): void {
    for (const child of this.#processes) child.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #ready(): Promise<void> {
    for (const end = Date.now() + LONGEST_START; Date.now() < end; await pause(200)) {
      if ((await this.#status('/readyz')) === 200) return;
    }
    this.stop();
    throw new Error('kube-apiserver did not get ready');
  }

  #status(path: string): Promise<number> {
    return new Promise((resolve) => {
      let ca: Buffer;
      try {
        ca = readFileSync(this.ca);
      } catch {
        return resolve(0);
      }
      const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
      request(`${this.url}${path}`, { agent: new Agent({ ca }), headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      })
        .on('error', () => resolve(0))
        .end();
    });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
