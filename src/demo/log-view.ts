import { paint } from './paint.ts';

/** Shows a step's log as the runner does: masks applied, commands as what they mean, debug lines left out. */
export class LogView {
  readonly #masks: string[] = [];
  #folded = false;
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  line(line: string): void {
    const command = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line);
    if (!command) {
      if (line.trim() !== '' && !this.#folded) this.#print(this.masked(line));
      return;
    }
    const [, name = '', properties = '', data = ''] = command;
    if (name === 'add-mask') this.#masks.push(decode(data));
    const title = decode(/title=([^,]*)/.exec(properties)?.[1] ?? '');
    if (name === 'group') this.#open(decode(data));
    if (name === 'endgroup') this.#folded = false;
    if (name === 'error') this.#annotation(paint.red('Error'), title, data);
    if (name === 'warning') this.#annotation(paint.yellow('Warning'), title, data);
    if (name === 'notice') this.#annotation(paint.blue('Notice'), title, data);
  }

  /** The text as the runner would show it. */
  masked(text: string): string {
    return this.#masks.reduce((shown, mask) => (mask === '' ? shown : shown.replaceAll(mask, '***')), text);
  }

  /** A runner's log shows a group by its title until it is unfolded; what a dry run would do is worth unfolding. */
  #open(title: string): void {
    this.#folded = title.startsWith('Where the time went');
    this.#print(this.masked(`▸ ${title}`));
  }

  #annotation(kind: string, title: string, data: string): void {
    const text = [title, decode(data)].filter((part) => part !== '').join('\n');
    const [first = '', ...others] = this.masked(text).split('\n');
    this.#print(`${kind}: ${first}`);
    for (const other of others) this.#print(`  ${other}`);
  }
}

function decode(data: string): string {
  return data
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
