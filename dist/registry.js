import {
  elasticboxPlatform
} from "./variables.js";
import {
  dollarboxPlatform
} from "./inputs.js";
import {
  versioPlatform
} from "./states.js";
import {
  raidboxesPlatform
} from "./certificate-folder.js";
import {
  ActionError
} from "./index.js";

// src/platforms/registry.ts
var ALL = [
  elasticboxPlatform,
  dollarboxPlatform,
  raidboxesPlatform,
  versioPlatform
];
var PLATFORMS = Object.fromEntries(
  ALL.map((platform) => [platform.id, platform])
);
var anyPlatform = {
  id: "any",
  title: "Any platform",
  defaultBaseUrl: "",
  pollInterval: 3e3,
  namedBy: [],
  credentialInputs: ALL.flatMap(({ credentialInputs }) => credentialInputs),
  checkCredentials: () => [],
  connect: () => Promise.reject(new ActionError("No platform was chosen."))
};
export {
  PLATFORMS,
  anyPlatform
};
