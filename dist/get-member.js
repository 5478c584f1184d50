import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/people/get-member.ts
var getMember = defineOperation({
  name: "get-member",
  platform: dollarboxPlatform,
  inputs: { required: [dollarbox.member], optional: [] },
  outputs: ["id"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./view-people.js")).work.run(...given)
});
export {
  getMember
};
