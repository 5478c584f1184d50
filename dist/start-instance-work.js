import {
  work2 as work
} from "./plan-changes.js";
import "./await-operation.js";
import "./read-addresses.js";
import "./instances-view.js";
import "./linear-pattern.js";
import "./words.js";
import "./box-schema.js";
import "./valibot.js";
import "./find-workspace.js";
import "./poll.js";
import "./classify.js";
import "./fastest-levenshtein.js";
import "./index.js";


export {
  work
};
