import {
  array,
  boolean,
  fallback,
  type InferOutput,
  number,
  object,
  optional,
  pipe,
  regex,
  string,
  transform,
  union,
} from 'valibot';
import { Id, part, Text, Texts, those, Value } from './lenient.ts';

/*
 * What ElasticBox answers about boxes, only the fields that are used. Sources: https://www.ctl.io/api-docs/cam and
 * https://elasticbox.com/documentation/api/.
 */

/** A variable of a box, or of an instance, which only lists its own values. */
export const Variable = object({
  name: string(),
  type: Text,
  value: Value,
  required: fallback(boolean(), false),
  visibility: Text,
  scope: Text,
  /** Of type Options: comma-separated. */
  options: fallback(
    pipe(
      union([string(), array(string())]),
      transform((options) => (typeof options === 'string' ? options.split(',') : options)),
      transform((options) => options.map((option) => option.trim()).filter((option) => option !== '')),
    ),
    [],
  ),
  /** Of type Binding: what the bound instances are found by. */
  tags: Texts,
});
export type Variable = InferOutput<typeof Variable>;

const Figure = fallback(pipe(union([number(), pipe(string(), regex(/^\d{1,9}$/))]), transform(Number)), 0);

/** `{major, minor, patch}` as `1.2.0`, however its figures are written. */
const VersionNumber = union([
  pipe(string(), regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/)),
  pipe(
    object({ major: Figure, minor: Figure, patch: Figure }),
    transform(({ major, minor, patch }) => `${major}.${minor}.${patch}`),
  ),
]);

/** A part of an application box, in whatever shape: it counts. */
const Service = part({ box: part({ id: Text }) });

/** A box, one of its versions (which has an id of its own), or a deployment policy. */
export const Box = object({
  id: Id,
  name: Text,
  schema: Text,
  owner: Text,
  members: those(object({ role: Text, workspace: Text })),
  variables: those(Variable),
  requirements: Texts,
  /** Of an application box: the ids of the boxes it is made of, each of which becomes an instance. */
  services: pipe(
    fallback(array(Service), []),
    transform((services) => services.map(({ box }) => box.id)),
  ),
  claims: Texts,
  updated: Text,
  description: Text,
  /** Absent for the box itself, which is the editable draft. */
  version: optional(part({ box: Text, number: fallback(VersionNumber, ''), description: Text })),
  /** Of policies and of CloudFormation boxes. */
  provider_id: Text,
  profile: part({ location: Text, flavor: Text }),
});
export type Box = InferOutput<typeof Box>;
