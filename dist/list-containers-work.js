import {
  work2 as work
} from "./list-all.js";
import "./container-kind.js";
import "./input-rules.js";
import "./classify.js";
import "./index.js";


export {
  work
};
