import {
  work2 as work
} from "./run-scripts.js";
import "./check-variables.js";
import "./plan-changes.js";
import "./work-on-selected.js";
import "./side-by-side.js";
import "./instances-view.js";
import "./variables.js";
import "./linear-pattern.js";
import "./box-schema.js";
import "./find-workspace.js";
import "./input-rules.js";
import "./valibot.js";
import "./fastest-levenshtein.js";
import "./kinds-yaml.js";
import "./words.js";
import "./path.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./deadline.js";
import "./index.js";


export {
  work
};
