import {
  array,
  boolean,
  fallback,
  number,
  object,
  optional,
  parse,
  pipe,
  regex,
  safeParse,
  string,
  transform,
  union,
  unknown
} from "./valibot.js";

// src/platforms/elasticbox/api/lenient.ts
var Id = pipe(string(), regex(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$/));
var Text = fallback(string(), "");
var Value = fallback(
  pipe(
    union([string(), number(), boolean()]),
    transform((value) => `${value}`)
  ),
  ""
);
function part(fields) {
  const whole = object(fields);
  return fallback(whole, () => parse(whole, {}));
}
var Texts = those(string());
function those(schema) {
  return pipe(
    fallback(array(unknown()), []),
    transform(
      (items) => items.flatMap((item) => {
        const parsed = safeParse(schema, item);
        return parsed.success ? [parsed.output] : [];
      })
    )
  );
}

// src/platforms/elasticbox/api/box-schema.ts
var Variable = object({
  name: string(),
  type: Text,
  value: Value,
  required: fallback(boolean(), false),
  visibility: Text,
  scope: Text,
  /** Of type Options: comma-separated. */
  options: fallback(
    pipe(
      union([string(), array(string())]),
      transform((options) => typeof options === "string" ? options.split(",") : options),
      transform((options) => options.map((option) => option.trim()).filter((option) => option !== ""))
    ),
    []
  ),
  /** Of type Binding: what the bound instances are found by. */
  tags: Texts
});
var Figure = fallback(pipe(union([number(), pipe(string(), regex(/^\d{1,9}$/))]), transform(Number)), 0);
var VersionNumber = union([
  pipe(string(), regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/)),
  pipe(
    object({ major: Figure, minor: Figure, patch: Figure }),
    transform(({ major, minor, patch }) => `${major}.${minor}.${patch}`)
  )
]);
var Service = part({ box: part({ id: Text }) });
var Box = object({
  id: Id,
  name: Text,
  schema: Text,
  owner: Text,
  members: those(object({ role: Text, workspace: Text })),
  variables: those(Variable),
  requirements: Texts,
  /** Of an application box: the ids of the boxes it is made of, each of which becomes an instance. */
  services: pipe(
    fallback(array(Service), []),
    transform((services) => services.map(({ box }) => box.id))
  ),
  claims: Texts,
  updated: Text,
  description: Text,
  /** Absent for the box itself, which is the editable draft. */
  version: optional(part({ box: Text, number: fallback(VersionNumber, ""), description: Text })),
  /** Of policies and of CloudFormation boxes. */
  provider_id: Text,
  profile: part({ location: Text, flavor: Text })
});
export {
  Id,
  Text,
  part,
  Texts,
  those,
  Variable,
  Box
};
