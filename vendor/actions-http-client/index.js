/*
 * `@actions/core` loads `@actions/http-client`, and with it all of undici, at every start, for one function:
 * getIDToken. This stands in for it (see "overrides" in package.json) with the one call that function makes,
 * on Node's own fetch, which costs nothing until it is called.
 */

/** A client for one thing: reading JSON with the given credentials. */
export class HttpClient {
  constructor(userAgent, handlers = []) {
    this.userAgent = userAgent;
    this.handlers = handlers;
  }

  /** Reads JSON. Rejects with an `Error` that carries `statusCode` when the server refuses. */
  async getJson(url) {
    const options = { headers: { accept: 'application/json', 'user-agent': this.userAgent } };
    for (const handler of this.handlers) handler.prepareRequest(options);
    const response = await fetch(url, { ...options, redirect: 'error' });
    if (!response.ok) {
      throw Object.assign(new Error(`The server answered ${response.status}`), {
        statusCode: response.status,
      });
    }
    return { statusCode: response.status, result: await response.json(), headers: {} };
  }
}
