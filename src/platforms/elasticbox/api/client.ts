import type { Context } from '../../../contract/context.ts';
import type { ClientSettings, Credentials } from '../../../contract/platform.ts';
import type { Budget } from '../../../contract/time/timing.ts';
import { path } from '../../../http/address/path.ts';
import { HttpClient } from '../../../http/client.ts';
import { AnswerShapeError } from '../../../http/failure/errors.ts';
import type { HttpAnswer, HttpRequest } from '../../../http/request/request.ts';
import { isObject } from '../../../support/json.ts';
import type { RawClient } from '../../kit/raw.ts';
import { readCreated, shape } from '../../kit/shape.ts';
import { BoxCalls } from './box-calls.ts';
import { itemsOf } from './calls.ts';
import { readFailure } from './failure.ts';
import { type Instance, InstanceFields } from './instance-schema.ts';
import { paging, secretsOf, withoutSecrets } from './raw-call.ts';
import { ActivityEntry, Provider, Service, Workspace } from './schema.ts';

/** Ids asked for in one `?ids=`; keeps the address under 4 KB. */
const IDS_AT_ONCE = 80;

/** Operations that are started by a PUT of their name. */
export type Lifecycle = 'reconfigure' | 'reinstall' | 'poweron' | 'shutdown';

/** `terminate` runs the box's scripts, `force_terminate` does not, `delete` removes a terminated one's record. */
export type Removal = 'terminate' | 'force_terminate' | 'delete';

/** What an operation of this platform works with. */
export type ElasticboxContext = Context<ElasticboxClient>;

/**
 * ElasticBox's REST API of release 4.0, a method per call. Sources: https://elasticbox.com/documentation/api/,
 * https://www.ctl.io/api-docs/cam
 */
export class ElasticboxClient extends BoxCalls implements RawClient {
  readonly paging = paging;

  static open(credentials: Credentials, settings: ClientSettings): ElasticboxClient {
    const authorize = () => headersFor(credentials);
    const http = new HttpClient(settings, { authorize, readFailure, secretsIn: secretsOf });
    return new ElasticboxClient(http, settings.baseUrl);
  }

  /** The same client under another signal and deadline: for a last look. */
  within(budget: Budget | undefined): ElasticboxClient {
    return budget ? new ElasticboxClient(this.http.within(budget), this.baseUrl) : this;
  }

  /** A call that there is no method for; its answer is redacted. */
  async raw(request: HttpRequest): Promise<HttpAnswer> {
    const answer = await this.send(request);
    return { ...answer, body: withoutSecrets(answer.body) };
  }

  /** The workspaces that the token's user can reach; later releases show a plain user only his own unless asked. */
  listWorkspaces(ids?: readonly string[]): Promise<readonly Workspace[]> {
    const query = ids ? { ids: ids.join(',') } : {};
    return this.list(path`/services/workspaces`, Workspace, 'a workspace', query);
  }

  listProviders(workspace: string): Promise<readonly Provider[]> {
    return this.list(path`/services/workspaces/${workspace}/providers`, Provider, 'a provider');
  }

  /**
   * The workspace's own and shared instances, terminated ones included. The list may come in a slim form whose
   * boxes have no ids; those instances are read again by their ids. One that is not shown so yet is kept as it is.
   */
  async listInstances(workspace: string): Promise<readonly Instance[]> {
    const listed = await this.#listed(workspace);
    const slim = listed.filter((instance) => !isWhole(instance)).map(({ id }) => id);
    const all = new Map(listed.map((instance) => [instance.id, instance]));
    for (const instance of await this.listByIds(workspace, slim)) all.set(instance.id, instance);
    return [...all.values()];
  }

  /**
   * Of these instances those that the workspace's list shows, whole. Source: https://github.com/jenkinsci/elasticbox-plugin,
   * which waits for several in this way.
   */
  async listByIds(
    workspace: string,
    ids: readonly string[],
    attempts?: number,
  ): Promise<readonly Instance[]> {
    const found: Instance[] = [];
    for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
      const some = ids.slice(from, from + IDS_AT_ONCE);
      const listed = await this.#listed(workspace, { query: { ids: some.join(',') }, attempts });
      found.push(...listed.filter(({ id }) => some.includes(id)));
    }
    return found;
  }

  /** Ids of all instances that the workspace's list shows. */
  async listInstanceIds(workspace: string): Promise<readonly string[]> {
    return (await this.#listed(workspace)).map(({ id }) => id);
  }

  /**
   * Deploys a box: an instance, or of an application box one for each of its services. One request; throws
   * `AnswerLostError` when it may have been applied.
   */
  async deploy(
    body: Readonly<Record<string, unknown>>,
    isApplication: boolean,
  ): Promise<readonly Instance[]> {
    const answer = await this.send({ method: 'POST', path: path`/services/instances`, body });
    return readCreated('an instance', () => (isApplication ? itemsOf(answer) : [answer]).map(instanceOf));
  }

  /** One look, with a single attempt when it is one of many. */
  async getInstance(id: string, attempts?: number): Promise<Instance> {
    const at = path`/services/instances/${id}`;
    const instance = instanceOf(await this.send({ method: 'GET', path: at, attempts }));
    if (instance.id === id) return instance;
    throw new AnswerShapeError('The platform’s answer is an instance, but not the one asked for.');
  }

  /** Replaces an instance by the given object, made anew before each repetition. Runs no script. */
  async putInstance(
    id: string,
    body: Readonly<Record<string, unknown>>,
    renewBody: () => Promise<Readonly<Record<string, unknown>>>,
  ): Promise<void> {
    const at = path`/services/instances/${id}`;
    await this.send({ method: 'PUT', path: at, body, renewBody, accept: 'any' });
  }

  /** Starts an operation; 409 when the state does not allow it. */
  async operate(id: string, operation: Lifecycle): Promise<void> {
    const at = path`/services/instances/${id}/${operation}`;
    await this.send({ method: 'PUT', path: at, accept: 'any' });
  }

  /** Moves an instance to another version of its box. */
  async pull(id: string, box: string): Promise<void> {
    const at = path`/services/instances/${id}/pull`;
    await this.send({ method: 'PUT', path: at, body: { box_id: box }, accept: 'any' });
  }

  async remove(id: string, operation: Removal): Promise<void> {
    const at = path`/services/instances/${id}`;
    await this.send({ method: 'DELETE', path: at, query: { operation }, accept: 'any' });
  }

  /** Machines and addresses. */
  async getService(id: string): Promise<Service> {
    const answer = await this.send({ method: 'GET', path: path`/services/instances/${id}/service` });
    return shape(Service, answer, 'a service');
  }

  /** What happened during an operation such as `deploy`. */
  async listActivity(id: string, operation: string): Promise<readonly ActivityEntry[]> {
    const at = path`/services/instances/${id}/activity`;
    return this.list(at, ActivityEntry, 'an activity', { operation });
  }

  /** The log of one machine, plain text. */
  async getMachineLog(id: string, machine: string): Promise<string> {
    const at = path`/services/instances/${id}/machine_logs`;
    const query = { machine_name: machine };
    return (await this.send({ method: 'GET', path: at, query, accept: 'text' })).text;
  }

  /** As the workspace's list has them. */
  async #listed(
    workspace: string,
    how: Pick<HttpRequest, 'query' | 'attempts'> = {},
  ): Promise<readonly Instance[]> {
    const at = path`/services/workspaces/${workspace}/instances`;
    return (await this.items({ path: at, ...how })).map(instanceOf);
  }
}

function instanceOf(answer: HttpAnswer): Instance {
  const fields = shape(InstanceFields, answer, 'an instance');
  return { ...fields, raw: isObject(answer.body) ? answer.body : {} };
}

function isWhole({ boxes, raw }: Instance): boolean {
  return boxes[0] !== undefined && boxes[0].id !== '' && Array.isArray(raw['variables']);
}

/** The token in the header of its scheme, and the release that the API is of. */
function headersFor({ token = '', 'auth-scheme': scheme }: Credentials): Record<string, string> {
  const release = { 'elasticbox-release': '4.0' };
  if (scheme === 'bearer') return { authorization: `Bearer ${token}`, ...release };
  return { 'elasticbox-token': token, ...release };
}
