/** Sends a bearer token; `@actions/core` makes one for the runner's OIDC endpoint. */
export class BearerCredentialHandler {
  constructor(token) {
    this.token = token;
  }

  prepareRequest(options) {
    options.headers = { ...options.headers, authorization: `Bearer ${this.token}` };
  }

  canHandleAuthentication() {
    return false;
  }
}
