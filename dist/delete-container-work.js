import {
  work2 as work
} from "./resources-remove.js";
import "./container-kind.js";
import "./input-rules.js";
import "./poll.js";
import "./classify.js";
import "./index.js";


export {
  work
};
