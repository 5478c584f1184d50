import { rmSync } from 'node:fs';
import type { ItemsWriter, WrittenItems } from '../../contract/result/items.ts';
import { type Json, parseJson } from '../../support/json.ts';
import type { Secrets } from '../../support/secrets.ts';
import { ItemLines, itemsIn } from './item-lines.ts';
import { LONGEST, resultPath } from './long-output.ts';
import { fieldWithoutSecrets } from './without-secrets.ts';

/**
 * The items of the list that a step reads, redacted. The first are kept, as many as an output holds; as soon
 * as there are more, all go into a file in `temp`. A secret that is learned from a later page may stand on an earlier
 * one: then the file is gone through once more.
 */
export class ItemsFile implements ItemsWriter {
  readonly #secrets: Secrets;
  readonly #temp: string;
  #first: Json[] = [];
  #texts: string[] = [];
  #bytes = 2;
  #count = 0;
  #fits = true;
  #file: ItemLines | undefined;
  /** Secrets that were known when the first item was taken. */
  #known: number | undefined;
  #over = false;

  constructor(secrets: Secrets, temp: string) {
    this.#secrets = secrets;
    this.#temp = temp;
  }

  add(items: readonly Json[]): void {
    if (this.#over) return;
    this.#known ??= this.#secrets.size;
    for (const item of items) this.#addOne(fieldWithoutSecrets('result', item, this.#secrets));
  }

  restart(): void {
    this.#file?.remove();
    this.#file = undefined;
    this.#first = [];
    this.#texts = [];
    this.#bytes = 2;
    this.#count = 0;
    this.#fits = true;
    this.#known = undefined;
  }

  end(): WrittenItems {
    const file = this.#file;
    const kept = { first: this.#first, count: this.#count };
    this.#over = true;
    if (!file) return kept;
    this.#file = undefined;
    file.end();
    const path = this.#secrets.size === this.#known ? file.path : this.#writtenAgain(file.path);
    return { ...kept, path };
  }

  /** The step has ended: takes away a list that is not whole. */
  discard(): void {
    if (this.#over) return;
    this.#over = true;
    this.#file?.remove();
    this.#file = undefined;
  }

  #addOne(item: Json): void {
    const text = JSON.stringify(item);
    this.#count += 1;
    this.#bytes += this.#fits ? Buffer.byteLength(text) + 1 : 0;
    if (this.#fits && this.#bytes <= LONGEST) {
      this.#first.push(item);
      this.#texts.push(text);
      return;
    }
    this.#fits = false;
    if (this.#temp === '') return;
    this.#file ??= this.#opened();
    this.#file.add(text);
  }

  #opened(): ItemLines {
    const file = new ItemLines(resultPath(this.#temp));
    for (const text of this.#texts) file.add(text);
    this.#texts = [];
    return file;
  }

  #writtenAgain(path: string): string {
    const clean = new ItemLines(resultPath(this.#temp));
    try {
      for (const text of itemsIn(path)) {
        clean.add(JSON.stringify(fieldWithoutSecrets('result', parseJson(text)?.value, this.#secrets)));
      }
      clean.end();
      return clean.path;
    } finally {
      rmSync(path, { force: true });
    }
  }
}
