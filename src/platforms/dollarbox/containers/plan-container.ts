import type { Field } from '../../../contract/result/result.ts';
import type { ContainerBody } from '../api/client.ts';
import type { Container } from '../api/schema.ts';

/** What a container should be like; `undefined` leaves a field as it is. */
export interface Wanted {
  readonly image?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly command?: readonly string[] | undefined;
  /** `merge`: variables of the container that `env` does not name stay. */
  readonly envMode?: 'replace' | 'merge' | undefined;
}

/** The inputs that say what a container should be like. */
interface WantedInputs extends Pick<Wanted, 'image' | 'env' | 'command'> {
  readonly 'env-file'?: Wanted['env'];
  readonly 'env-mode'?: Wanted['envMode'];
}

/** What the inputs want: variables of `env` stand above those of `env-file`. */
export function wantedBy({ image, env, command, ...more }: WantedInputs): Wanted {
  const { 'env-file': file, 'env-mode': envMode } = more;
  const all = env === undefined && file === undefined ? undefined : { ...file, ...env };
  return { image, env: all, command, envMode };
}

/** With the variables that mark a container as the owner's. */
export function marked(wanted: Wanted, owner: { readonly mark: Wanted['env'] } | undefined): Wanted {
  return owner ? { ...wanted, env: { ...wanted.env, ...owner.mark } } : wanted;
}

/** The environment that a container should have from now on; `undefined` leaves it as it is. */
export function environmentOf(
  { env }: Pick<Container, 'env'>,
  { env: wanted, envMode }: Wanted,
): Wanted['env'] {
  return wanted !== undefined && envMode === 'merge' ? { ...env, ...wanted } : wanted;
}

/** What a container that is made anew should be like: what is not wanted otherwise stays as it was, as in an update. */
export function madeAnew(container: Container, wanted: Wanted): Wanted {
  const { image, env, command } = container;
  return {
    image: wanted.image ?? image,
    command: wanted.command ?? command,
    env: environmentOf(container, wanted) ?? env,
  };
}

/** The fields that differ between a container and what is wanted; empty when there is nothing to change. */
export function changesTo(container: Container, wanted: Wanted): ContainerBody {
  const { image, command } = wanted;
  const env = environmentOf(container, wanted);
  return {
    ...(image !== undefined && image !== container.image ? { image } : {}),
    ...(env !== undefined && !sameMap(env, container.env) ? { env } : {}),
    ...(command !== undefined && !sameList(command, container.command) ? { command } : {}),
  };
}

/**
 * All three fields, as every known client of the platform sends them in a change: those that stay as they are now.
 * An image that is not known is left out. Source: https://github.com/unicornops/terraform-provider-dollarbox
 */
export function wholeBody({ image, env, command }: Container, changes: ContainerBody): ContainerBody {
  return { ...(image === '' ? {} : { image }), env, command, ...changes };
}

/** The given fields only, for a creation. */
export function bodyOf({ image, env, command }: Wanted): ContainerBody {
  return {
    ...(image === undefined ? {} : { image }),
    ...(env === undefined ? {} : { env }),
    ...(command === undefined ? {} : { command }),
  };
}

/** A change field by field, for people: of `env` only the names and whether their values change. */
export function describeChanges(container: Container, body: ContainerBody): readonly Field[] {
  const { image, env, command } = body;
  return [
    ...(image === undefined ? [] : [{ field: 'image', from: container.image, to: image }]),
    ...(command === undefined
      ? []
      : [{ field: 'command', from: JSON.stringify(container.command), to: JSON.stringify(command) }]),
    ...(env === undefined ? [] : describeEnv(container.env, env)),
  ];
}

/** Every field of what would be created, for people: of `env` only the names. */
export function describeCreation({
  name,
  image,
  env = {},
  command,
  port,
}: Wanted & { readonly name: string; readonly port: number | undefined }): readonly Field[] {
  return [
    { field: 'name', to: name },
    { field: 'image', to: image ?? '' },
    { field: 'command', to: command === undefined ? '(the image’s own)' : JSON.stringify(command) },
    ...(port === undefined ? [] : [{ field: 'port', to: `${port}` }]),
    ...describeEnv({}, env),
  ];
}

function describeEnv(from: Readonly<Record<string, string>>, to: Readonly<Record<string, string>>) {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  return names
    .filter((name) => from[name] !== to[name] || name in from !== name in to)
    .map((name) => ({
      field: `env ${name}`,
      from: name in from ? '(set)' : '(not set)',
      to: name in to ? (name in from ? '(changed)' : '(set)') : '(removed)',
    }));
}

function sameMap(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && a[name] === b[name])
  );
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
