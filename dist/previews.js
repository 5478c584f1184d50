import {
  elasticbox
} from "./variables.js";
import {
  containerInputs
} from "./image.js";
import {
  dollarbox
} from "./inputs.js";
import {
  choice,
  input,
  text
} from "./index.js";

// src/operations/inputs/previews.ts
var BASE = "Base of the preview\u2019s name, which is `<name>-pr-<number>`; what the platform would not take is shortened and gets a hash";
var previews = {
  label: input(
    "label",
    text({ max: 100 }),
    ""
  ),
  superseded: input(
    "superseded",
    choice(["skip", "deploy"]),
    "",
    "skip"
  ),
  containerName: input("name", dollarbox.name.kind, `${BASE}.`),
  namespaceName: input(
    "name",
    text({ max: 255 }),
    ""
  ),
  image: input(
    "image",
    containerInputs.image.kind,
    ""
  ),
  env: input(
    "env",
    containerInputs.env.kind,
    ""
  ),
  box: input(
    "box",
    elasticbox.box.kind,
    ""
  ),
  instanceName: input("name", text({ max: 100 }), `${BASE}. Default: \`box\` as it is written.`),
  /** A net below the events: a preview whose pull request nobody closes ends all the same. */
  lease: input(
    "lease",
    elasticbox.lease.kind,
    "",
    "7d"
  ),
  sweptName: input(
    "name",
    text({ max: 255 }),
    ""
  ),
  platform: input("platform", choice(["dollarbox", "elasticbox"]), "")
};
export {
  previews
};
