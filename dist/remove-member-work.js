import {
  work2 as work
} from "./platforms-dollarbox-people-update-member.js";
import "./resources-remove.js";
import "./select-person.js";
import "./people-kinds.js";
import "./await-settled.js";
import "./container-kind.js";
import "./input-rules.js";
import "./poll.js";
import "./classify.js";
import "./index.js";


export {
  work
};
