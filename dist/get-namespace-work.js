import {
  work2 as work
} from "./await-namespace.js";
import "./view-namespace.js";
import "./await-settled.js";
import "./find.js";
import "./input-rules.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./deadline.js";
import "./index.js";


export {
  work
};
