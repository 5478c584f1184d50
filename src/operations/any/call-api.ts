import { defineOperation } from '../../contract/operation.ts';
import { makeRawCall, planRawCall } from '../../platforms/kit/raw-call.ts';
import { checkRawCall, rawRequest, writes } from '../../platforms/kit/raw-request.ts';
import { anyPlatform, PLATFORMS } from '../../platforms/registry.ts';
import { callApiInputs } from '../inputs/call-api.ts';

/** Makes one call of any platform; what paths, queries and bodies mean is on the platform’s own page. */
export const callApi = defineOperation({
  name: 'call-api',
  platform: anyPlatform,
  choosePlatform: ({ platform }) => (platform === undefined ? undefined : PLATFORMS[platform]),
  summary:
    'Make one call of a platform’s API that no other operation makes, with the same authentication, retries, paging and masking.',
  inputs: {
    required: [callApiInputs.platform, callApiInputs.path],
    optional: [callApiInputs.method, callApiInputs.query, callApiInputs.body, callApiInputs.paginate],
  },
  outputs: ['status', 'count'],
  outcomes: ['called'],
  example: `
platform: dollarbox
path: /api/v1/containers/
paginate: true
`,
  check: checkRawCall,
  run: (inputs, context) => {
    const call = { request: rawRequest(inputs), writes: writes(inputs.method), paginate: inputs.paginate };
    if (context.dryRun && call.writes) return Promise.resolve(planRawCall(call));
    return makeRawCall(context, call);
  },
});
