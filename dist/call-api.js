import {
  PLATFORMS,
  anyPlatform
} from "./registry.js";
import "./variables.js";
import {
  pairs
} from "./image.js";
import "./inputs.js";
import {
  checkRawCall,
  method
} from "./raw-request.js";
import "./states.js";
import "./certificate-folder.js";
import "./conditional-rules.js";
import "./pem-text.js";
import {
  readYaml
} from "./kinds-yaml.js";
import "./input-rules.js";
import "./words.js";
import "./raw-path.js";
import "./pem.js";
import "./path.js";
import "./classify.js";
import {
  choice,
  defineOperation,
  flag,
  input,
  text
} from "./index.js";

// src/contract/kinds/data.ts
function data() {
  return {
    name: "data",
    accepts: "YAML or JSON (YAML 1.2 core types)",
    confidential: true,
    parse: (value) => readYaml(value, "core")
  };
}

// src/operations/inputs/call-api.ts
var callApiInputs = {
  platform: input("platform", choice(Object.keys(PLATFORMS)), ""),
  method: input("method", method(), "", "GET"),
  path: input(
    "path",
    text({ max: 4096 }),
    ""
  ),
  query: input("query", pairs(), ""),
  body: input("body", data(), ""),
  paginate: input("paginate", flag(), "", "false")
};

// src/operations/any/call-api.ts
var callApi = defineOperation({
  name: "call-api",
  platform: anyPlatform,
  choosePlatform: ({ platform }) => platform === void 0 ? void 0 : PLATFORMS[platform],
  inputs: {
    required: [callApiInputs.platform, callApiInputs.path],
    optional: [callApiInputs.method, callApiInputs.query, callApiInputs.body, callApiInputs.paginate]
  },
  outputs: ["status", "count"],
  outcomes: ["called"],
  check: checkRawCall,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./call-api-work.js")).work.run(...given)
});
export {
  callApi
};
