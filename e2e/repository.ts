import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
/** What a repository has that is used as an action. */
const ACTION = ['action.yml', 'actions', 'dist', 'emulator', 'package.json', '.github/workflows'];

/** A repository of its own for one run: the built action, and files of the check. */
export class Repository {
  readonly folder: string;

  /** `name`: the folder's last part, blanks allowed. `files`: by path, their texts. */
  constructor(name: string, files: Readonly<Record<string, string>>) {
    this.folder = join(mkdtempSync(join(tmpdir(), 'boxwright-e2e-')), name);
    mkdirSync(this.folder);
    for (const path of ACTION) cpSync(join(ROOT, path), join(this.folder, path), { recursive: true });
    rmSync(join(this.folder, '.github/workflows'), { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text, { mode: path.endsWith('.sh') ? 0o755 : 0o644 });
    }
    this.#git('init', '--quiet', '--initial-branch=main');
    this.#git('remote', 'add', 'origin', 'https://github.com/acme/web.git');
    this.#git('add', '--all', '--force');
    this.#git(
      '-c',
      'user.name=e2e',
      '-c',
      'user.email=e2e@example.com',
      'commit',
      '--quiet',
      '-m',
      'A workflow',
    );
  }

  remove(): void {
    rmSync(dirname(this.folder), { recursive: true, force: true });
  }

  #git(...args: readonly string[]): void {
    execFileSync('git', args, { cwd: this.folder, stdio: 'ignore' });
  }
}
