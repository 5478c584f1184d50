import {
  raidboxes,
  raidboxesPlatform
} from "./certificate-folder.js";
import "./conditional-rules.js";
import {
  checkServeAddress
} from "./certificates-view.js";
import "./raidboxes-boxes-find-box.js";
import "./pem-text.js";
import "./input-rules.js";
import "./words.js";
import "./pem.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";

// src/operations/raidboxes/check-ssl.ts
var checkSsl = defineOperation({
  name: "check-ssl",
  platform: raidboxesPlatform,
  inputs: {
    required: [],
    optional: [raidboxes.boxes, raidboxes.warnBefore, raidboxes.verifyServed, raidboxes.serveAddress]
  },
  outputs: ["count", "days-left", "due", "missing"],
  outcomes: ["listed"],
  check: checkServeAddress,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./check-ssl-work.js")).work.run(...given)
});
export {
  checkSsl
};
