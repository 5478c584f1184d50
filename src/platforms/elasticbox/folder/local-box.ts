import type { JsonObject } from '../../../support/json.ts';

/** The scripts that a box may have, in the order in which they run. Source: https://elasticbox.com/documentation/api/api-future/ */
export const EVENTS = [
  'pre_install',
  'install',
  'pre_configure',
  'configure',
  'pre_start',
  'start',
  'stop',
  'post_stop',
  'dispose',
  'post_dispose',
] as const;

/** What `ebcli` calls two of them in a folder. Source: ebcli 4.0.18 */
export const OLD_EVENTS: Readonly<Record<string, string>> = {
  terminate: 'dispose',
  post_terminate: 'post_dispose',
};

/** A file that a box names by a key of its own. */
interface Page {
  readonly name: string;
  /** What it may be called in a folder, in lower case: a template is JSON or YAML. */
  readonly names: readonly string[];
  /** The end of the `schema` of the only boxes that have one. */
  readonly type?: string;
}

/** Those, by their keys. Source: https://www.ctl.io/api-docs/cam (boxes) */
export const PAGES: Readonly<Record<'readme' | 'template' | 'dockerfile', Page>> = {
  readme: { name: 'README.md', names: ['readme.md'] },
  template: {
    name: 'template.json',
    names: ['template.json', 'template.yaml', 'template.yml'],
    type: 'boxes/cloudformation',
  },
  dockerfile: { name: 'Dockerfile', names: ['dockerfile'], type: 'boxes/docker' },
};

/** A file of the folder, and which of the box's files it is. */
export interface LocalFile {
  /** `events.install`, `variables.scope.name`, `readme`, `template`, `dockerfile`, `icon`, `icon_metadata`. */
  readonly place: string;
  /** Its path within the folder: `events/install`. */
  readonly label: string;
  /** Under which it is stored. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A variable as `box.yaml` has it; without `value` the box keeps its own. */
export type LocalVariable = JsonObject & { readonly name: string };

/** A box as its folder tells it. What `box.yaml` does not say is not there. */
export interface LocalBox {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly schema: string | undefined;
  /** Fields of the box that are plain data. */
  readonly fields: JsonObject;
  readonly variables: readonly LocalVariable[];
  readonly files: readonly LocalFile[];
}

/** The place of a File variable's file. */
export function placeOf(variable: { readonly name: string; readonly scope?: unknown }): string {
  return `variables.${keyOf(variable)}`;
}

/** `scope.name`, or the name alone. */
export function keyOf({ name, scope }: { readonly name: string; readonly scope?: unknown }): string {
  return typeof scope === 'string' && scope !== '' ? `${scope}.${name}` : name;
}
