import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/people/remove-member.ts
var removeMember = defineOperation({
  name: "remove-member",
  platform: dollarboxPlatform,
  inputs: { required: [dollarbox.member], optional: [dollarbox.ifMissing] },
  outputs: ["id"],
  outcomes: ["deleted", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./remove-member-work.js")).work.run(...given)
});
export {
  removeMember
};
