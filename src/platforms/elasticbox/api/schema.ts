import { fallback, type InferOutput, number, object, optional, pipe, regex, string } from 'valibot';
import { STORED_PATH } from '../folder/stored-file.ts';
import { Id, part, Text, those } from './lenient.ts';

/*
 * What ElasticBox answers about all but boxes and instances, only the fields that are used. Sources: https://www.ctl.io/api-docs/cam and
 * https://elasticbox.com/documentation/api/.
 */

const Address = part({ public: Text, private: Text });

/** The service of an instance: its machines. `token`s are credentials of the machines' agents. */
export const Service = object({
  id: Text,
  type: Text,
  token: Text,
  /** Of managed services such as databases. */
  address: optional(Address),
  machines: those(object({ name: Text, state: Text, token: Text, address: Address })),
  state_history: those(object({ started: Text, state: Text, completed: Text })),
});
export type Service = InferOutput<typeof Service>;

/** One line of what happened to an instance. */
export const ActivityEntry = object({
  text: Text,
  level: Text,
  created: Text,
  machine: Text,
  box: Text,
  event: Text,
  exit_code: optional(fallback(number(), 0)),
});
export type ActivityEntry = InferOutput<typeof ActivityEntry>;

/** A workspace; its id is what requests call `owner`. */
export const Workspace = object({ id: Id, name: Text, type: Text, email: Text });
export type Workspace = InferOutput<typeof Workspace>;

/** A cloud provider account. */
export const Provider = object({ id: Id, name: Text, type: Text, state: Text, owner: Text });
export type Provider = InferOutput<typeof Provider>;

/** Where a stored file is; the value of a File variable. */
export const StoredFile = object({ url: pipe(string(), regex(STORED_PATH)) });
