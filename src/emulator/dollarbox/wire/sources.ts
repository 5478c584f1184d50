/** The platform's own description of its REST API. */
export const API_PAGE = 'https://dollarbox.dev/docs/api/';

/** The Terraform provider, where field names, PATCH and some guards come from. */
export const PROVIDER = 'https://github.com/unicornops/terraform-provider-dollarbox';

/** Mount prefix of the platform in the emulator. */
export const PREFIX = '/dollarbox';

/** Version prefix of every call. Source: https://dollarbox.dev/docs/api/ */
export const API = '/api/v1';
