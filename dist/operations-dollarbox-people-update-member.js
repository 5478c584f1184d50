import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/people/update-member.ts
var updateMemberOperation = defineOperation({
  name: "update-member",
  platform: dollarboxPlatform,
  inputs: { required: [dollarbox.member, dollarbox.role], optional: [] },
  outputs: ["id"],
  outcomes: ["updated", "unchanged", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./platforms-dollarbox-people-update-member.js")).work.run(...given)
});
export {
  updateMemberOperation
};
