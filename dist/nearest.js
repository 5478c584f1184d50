import {
  didYouMean,
  import_fastest_levenshtein,
  nearest
} from "./fastest-levenshtein.js";
import "./index.js";

var export_distance = import_fastest_levenshtein.distance;
export {
  didYouMean,
  export_distance as distance,
  nearest
};
