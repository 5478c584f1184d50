import {
  work2 as work
} from "./view-people.js";
import "./find.js";
import "./errors.js";
import "./index.js";


export {
  work
};
