import "./certificates-view.js";
import {
  raidboxes,
  raidboxesPlatform
} from "./certificate-folder.js";
import "./pem-text.js";
import "./conditional-rules.js";
import "./input-rules.js";
import "./raidboxes-boxes-find-box.js";
import "./kinds-yaml.js";
import "./pem.js";
import "./server-clock.js";
import {
  defineOperation
} from "./index.js";

// src/operations/raidboxes/delete-ssl.ts
var deleteSsl = defineOperation({
  name: "delete-ssl",
  platform: raidboxesPlatform,
  inputs: { required: [raidboxes.box], optional: [raidboxes.ifMissing] },
  outputs: ["id", "name", "url", "fingerprint", "expires-at", "days-left", "domains"],
  outcomes: ["deleted", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./delete-ssl-work.js")).work.run(...given)
});
export {
  deleteSsl
};
