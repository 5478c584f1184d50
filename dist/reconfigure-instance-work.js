import {
  work2 as work
} from "./run-scripts.js";
import "./check-variables.js";
import "./plan-changes.js";
import "./await-operation.js";
import "./read-addresses.js";
import "./instances-view.js";
import "./variables.js";
import "./kinds-yaml.js";
import "./input-rules.js";
import "./linear-pattern.js";
import "./words.js";
import "./box-schema.js";
import "./valibot.js";
import "./find-workspace.js";
import "./path.js";
import "./poll.js";
import "./classify.js";
import "./fastest-levenshtein.js";
import "./index.js";


export {
  work
};
