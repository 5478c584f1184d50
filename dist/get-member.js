import {
  READING,
  dollarbox
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/people/get-member.ts
var getMember = defineOperation({
  name: "get-member",
  ...READING,
  inputs: { required: [dollarbox.member], optional: [] },
  outputs: ["id"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./select-person.js")).work.run(...given)
});
export {
  getMember
};
