export const id = 814;
export const ids = [814];
export const modules = {

/***/ 5996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   Ue: () => (/* binding */ siblingName),
/* harmony export */   dy: () => (/* binding */ probe),
/* harmony export */   fE: () => (/* binding */ fileFailure),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);


// src/kubeconfig/files/file-failure.ts
var REASONS = {
  EACCES: "permission denied",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left on the device",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than the system allows",
  EISDIR: "it is a directory",
  ENOTDIR: "a part of the path is not a directory",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "a part of the path does not exist",
  EEXIST: "something is there already",
  ELOOP: "the path is a loop of symbolic links",
  EMFILE: "too many files are open",
  EIO: "the disk reported an error"
};
var NEXT = "Give `kubeconfig-path` a path that can be written, or leave it out for a fresh directory.";
var NOT_WRITTEN = "The kubeconfig cannot be written";
function codeOf(error) {
  const code = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) ? error["code"] : void 0;
  return typeof code === "string" ? code : "";
}
function fileFailure(what, path, error, next = NEXT, title = NOT_WRITTEN) {
  const code = codeOf(error);
  const reason = REASONS[code] ?? (code === "" ? "the file system refused" : `the file system says ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .asLine */ .Bd)(code)}`);
  return pathProblem(`${what} ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .asLine */ .Bd)(path)}: ${reason}.`, next, title);
}
function pathProblem(message, next = NEXT, title = NOT_WRITTEN) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(message, { title, next });
}

// src/kubeconfig/files/new-file.ts



var PROBE_BYTES = 16 * 1024;
async function writeNewFile(path, content) {
  const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "wx", 384);
  try {
    try {
      await file.chmod(384);
      await file.writeFile(content, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(path).catch(() => void 0);
    throw error;
  }
}
async function probe(directory) {
  const path = siblingName(directory);
  await writeNewFile(path, "\n".repeat(PROBE_BYTES));
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(path);
}
function siblingName(directory) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `.boxwright-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}.tmp`);
}




/***/ }),

/***/ 2319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Id: () => (/* binding */ Id),
/* harmony export */   K$: () => (/* binding */ those),
/* harmony export */   NT: () => (/* binding */ Texts),
/* harmony export */   az: () => (/* binding */ Box),
/* harmony export */   rT: () => (/* binding */ Variable)
/* harmony export */ });
/* harmony import */ var _chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7045);


// src/platforms/elasticbox/api/lenient.ts
var Id = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG)(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$/));
var Text = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), "");
var Value = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)(
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)()]),
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)((value) => `${value}`)
  ),
  ""
);
var Texts = those((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)());
function those(schema) {
  return (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()), []),
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)(
      (items) => items.flatMap((item) => {
        const parsed = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xL)(schema, item);
        return parsed.success ? [parsed.output] : [];
      })
    )
  );
}

// src/platforms/elasticbox/api/box-schema.ts
var Variable = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
  name: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
  type: Text,
  value: Value,
  required: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(), false),
  visibility: Text,
  scope: Text,
  /** Of type Options: comma-separated. */
  options: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)())]),
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)((options) => typeof options === "string" ? options.split(",") : options),
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)((options) => options.map((option) => option.trim()).filter((option) => option !== ""))
    ),
    []
  ),
  /** Of type Binding: what the bound instances are found by. */
  tags: Texts
});
var Figure = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(), 0);
var VersionNumber = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ major: Figure, minor: Figure, patch: Figure }),
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)(({ major, minor, patch }) => `${major}.${minor}.${patch}`)
);
var Box = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
  id: Id,
  name: Text,
  schema: Text,
  owner: Text,
  members: those((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ role: Text, workspace: Text })),
  variables: those(Variable),
  requirements: Texts,
  /** Of an application box: how many instances it becomes. */
  services: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()), []),
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)(({ length }) => length)
  ),
  claims: Texts,
  updated: Text,
  description: Text,
  /** Absent for the box itself, which is the editable draft. */
  version: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ box: Text, number: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)(VersionNumber, ""), description: Text }), EMPTY())
  ),
  /** Of policies and of CloudFormation boxes. */
  provider_id: Text,
  profile: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ location: Text, flavor: Text }), { location: "", flavor: "" })
});
function EMPTY() {
  return { box: "", number: "", description: "" };
}




/***/ }),

/***/ 4976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ findBox),
/* harmony export */   iv: () => (/* binding */ boxType),
/* harmony export */   n4: () => (/* binding */ findNamed),
/* harmony export */   pn: () => (/* binding */ isPolicy)
/* harmony export */ });
/* harmony import */ var _chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);



// src/platforms/elasticbox/boxes/find-box.ts
function boxType({ schema }) {
  return /\/boxes\/([a-z]+)$/.exec(schema)?.[1] ?? "";
}
function isPolicy(box) {
  return boxType(box) === "policy";
}
function findBox(boxes, workspace, wanted) {
  return findNamed(
    boxes.filter((box) => !isPolicy(box)),
    { workspace, wanted, input: "box", noun: "box", plural: "boxes" }
  );
}
function findNamed(boxes, search) {
  const { workspace, wanted, input, noun, plural } = search;
  const byId = boxes.find(({ id }) => id === wanted);
  if (byId) return byId;
  const named = boxes.filter(({ name }) => name === wanted);
  const own = named.filter(({ owner }) => owner === workspace.id);
  const meant = own.length > 0 ? own : named;
  const [only] = meant;
  if (only && meant.length === 1) return only;
  if (meant.length > 1) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(
      `${meant.length} ${plural} are named ${wanted} in workspace ${workspace.id}: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(meant.map(({ id }) => id))}.`,
      { next: `Set \`${input}\` to the id of the one that is meant.` }
    );
  }
  const names = [...new Set(boxes.map(({ name }) => name))].sort();
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(
    `There is no ${noun} ${wanted} in workspace ${workspace.id}.${(0,_chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(wanted, names)}`,
    {
      next: `Set \`${input}\` to the name or id of one of its ${plural}: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(names.slice(0, 20), "or")}.`
    }
  );
}




/***/ }),

/***/ 7045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ pipe),
/* harmony export */   Ie: () => (/* binding */ custom),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Np: () => (/* binding */ fallback),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   is: () => (/* binding */ is),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pd: () => (/* binding */ transform),
/* harmony export */   xL: () => (/* binding */ safeParse),
/* harmony export */   yG: () => (/* binding */ regex),
/* harmony export */   z6: () => (/* binding */ check),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function transform(operation) {
  return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation,
    "~run"(dataset) {
      dataset.value = this.operation(dataset.value);
      return dataset;
    }
  };
}
var ABORT_EARLY_CONFIG = { abortEarly: true };
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function fallback(schema, fallback$1) {
  return _standardSchema({
    ...schema,
    fallback: fallback$1,
    "~run"(dataset, config$1) {
      const outputDataset = schema["~run"](dataset, config$1);
      return outputDataset.issues ? {
        typed: true,
        value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
      } : outputDataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function is(schema, input) {
  return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function custom(check$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "custom",
    reference: custom,
    expects: "unknown",
    async: false,
    check: check$1,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.check(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}




/***/ }),

/***/ 1814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployBox: () => (/* binding */ deployBox),
/* harmony export */   exportBoxOperation: () => (/* binding */ exportBoxOperation),
/* harmony export */   getInstance: () => (/* binding */ getInstance),
/* harmony export */   listBoxVersions: () => (/* binding */ listBoxVersions),
/* harmony export */   listBoxes: () => (/* binding */ listBoxes),
/* harmony export */   listInstances: () => (/* binding */ listInstances),
/* harmony export */   listProviders: () => (/* binding */ listProviders),
/* harmony export */   listWorkspaces: () => (/* binding */ listWorkspaces),
/* harmony export */   previewBoxOperation: () => (/* binding */ previewBoxOperation),
/* harmony export */   pushBoxOperation: () => (/* binding */ pushBoxOperation),
/* harmony export */   reconfigureInstance: () => (/* binding */ reconfigureInstance),
/* harmony export */   reinstallInstance: () => (/* binding */ reinstallInstance),
/* harmony export */   reportUsage: () => (/* binding */ reportUsage),
/* harmony export */   startInstance: () => (/* binding */ startInstance),
/* harmony export */   stopInstance: () => (/* binding */ stopInstance),
/* harmony export */   terminateInstance: () => (/* binding */ terminateInstance),
/* harmony export */   updateInstance: () => (/* binding */ updateInstance)
/* harmony export */ });
/* harmony import */ var _chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5996);
/* harmony import */ var _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2319);
/* harmony import */ var _chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7045);
/* harmony import */ var _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5689);
/* harmony import */ var _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4539);
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7317);
/* harmony import */ var _chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6753);
/* harmony import */ var _chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7847);
/* harmony import */ var _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7887);
/* harmony import */ var _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3089);
/* harmony import */ var _chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4976);
/* harmony import */ var _chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4427);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3480);
/* harmony import */ var _chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(421);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8296);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);

















// src/platforms/elasticbox/changes/lease.ts
function leaseFrom({ timing: { clock } }, inputs) {
  if (inputs.lease === void 0) return void 0;
  return { expire: clock.wall() + inputs.lease, operation: inputs["lease-action"] };
}

// src/platforms/elasticbox/instances/read-addresses.ts
var LOOKS = 4;
async function readAddresses(context, instance) {
  const { client, timing, log } = context;
  const { clock, signal, pollInterval, timeline } = timing;
  const looks = context.wait && !context.dryRun && (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnline */ .sc)(instance) ? LOOKS : 1;
  try {
    for (let look2 = 1; ; look2 += 1) {
      const addresses = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .addressesOf */ .sO)(await client.getService(instance.id));
      context.ledger.know((0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOutputs */ .qG)(instance, client.baseUrl, addresses));
      const complete = addresses.every((one) => one.public !== "" || one.private !== "");
      if (complete || look2 >= looks) return addresses;
      const label = `${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance)}: its addresses`;
      await timeline.during("wait", label, () => clock.sleep(pollInterval, signal));
    }
  } catch (error) {
    if (!(error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .HttpError */ .j$) || error.kind === "broken") throw error;
    log.info(`The addresses of ${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance)} could not be read (${error.status}).`);
    return [];
  }
}

// src/platforms/elasticbox/instances/side-by-side.ts
var AT_ONCE = 8;
function sideBySide({ ledger }, instances, work) {
  const all = () => doAll(instances, work);
  return instances.length === 1 ? all() : ledger.amongSeveral(all);
}
async function doAll(instances, work) {
  const waiting = [...instances.entries()];
  const done = [];
  const failed2 = [];
  const next = async () => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      const [index, instance] = entry;
      try {
        done[index] = { instance, value: await work(instance) };
      } catch (error) {
        failed2.push({ instance, error });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, instances.length) }, next));
  if (failed2.length > 0) throw together(failed2, instances.length);
  return done;
}
function together(failed2, total) {
  const errors = failed2.map(({ error }) => error);
  const special = errors.find((error) => !(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ) || error.outcome !== "failed");
  if (special !== void 0) return special;
  if (total === 1) return errors[0];
  const known = errors.filter((error) => error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ);
  const next = known.find((error) => error.next !== void 0)?.next;
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
    failed2.map(({ instance, error }) => `${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance)}: ${error.message}`).join(" "),
    {
      title: `${failed2.length} of ${total} instances failed`,
      ...next === void 0 ? {} : { next },
      evidence: known.flatMap(({ evidence }) => evidence)
    }
  );
}

// src/platforms/elasticbox/instances/confirmed.ts
var PAUSE = 2e3;
async function confirmed(context, listed2, { terminated = false } = {}) {
  const read2 = await sideBySide(context, listed2, (instance) => readListed(context, instance));
  return read2.map(({ value }) => value).filter((instance) => instance !== void 0).filter((instance) => terminated || !(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isTerminated */ .C2)(instance));
}
async function readListed({ client, timing }, instance) {
  const { clock, deadline, signal, timeline } = timing;
  const end = clock.now() + Math.min(_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_LAG */ .CZ, deadline.left());
  for (; ; ) {
    try {
      return await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .readInstance */ .oK)(client, instance);
    } catch (error) {
      if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AbsentError */ .Es) return void 0;
      if (!(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .isOfKind */ .Q2)(error, "denied") || clock.now() + PAUSE > end) throw error;
      await timeline.during("wait", `instance ${instance.id}`, () => clock.sleep(PAUSE, signal));
    }
  }
}

// src/platforms/elasticbox/instances/select-instances.ts
var SELECTION_RULES = [
  (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .exactlyOne */ .BK)("instance", "tags"),
  (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .needed */ .Ow)("workspace", "tags")
];
async function selectInstances(context, { instance, tags = [], workspace }, { terminated }) {
  const { client } = context;
  if (instance !== void 0) {
    const found = await selectInstance(client, { instance, workspace });
    return found ? [found] : [];
  }
  if (tags.length === 0 || workspace === void 0) return [];
  const { id } = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .findWorkspace */ .pl)(client, workspace);
  const matches2 = (0,_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .tagMatcher */ .RL)(tags);
  const listed2 = (await client.listInstances(id)).filter(
    (one) => (one.owner === "" || one.owner === id) && (terminated || !(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isTerminated */ .C2)(one)) && matches2(one)
  );
  return confirmed(context, listed2, { terminated });
}
async function selectInstance(client, { instance = "", workspace }) {
  const owner = workspace === void 0 ? void 0 : (await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .findWorkspace */ .pl)(client, workspace)).id;
  try {
    return await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .readInstance */ .oK)(client, { id: instance, owner });
  } catch (error) {
    if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AbsentError */ .Es) return void 0;
    throw error;
  }
}
function describeSelection({ instance, tags = [] }) {
  if (instance !== void 0) return `instance ${instance}`;
  return tags.length === 0 ? "instance selected, because no tags are given" : `instance with the tags ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(tags)}`;
}

// src/platforms/elasticbox/changes/work-on-selected.ts
async function workOnSelected(context, selection, work) {
  const found = await selectInstances(context, selection, { terminated: false });
  if (found.length === 0) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AbsentError */ .Es(`There is no ${describeSelection(selection)}.`, {
      next: "Check the id or the tags, and that `workspace` is the one that owns the instances."
    });
  }
  context.ledger.know({ count: found.length });
  for (const instance of found) await work.check?.(instance);
  if (context.dryRun) return planned(context, found, work);
  const done = await sideBySide(context, found, async (instance) => {
    const idle = context.wait ? await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitIdle */ .j8)(context, instance) : instance;
    const changed2 = work.isDone?.(idle) ? void 0 : await work.run(idle);
    return { instance: changed2 ?? idle, changed: changed2 !== void 0, before: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E4)(idle) };
  });
  const changed = done.some(({ value }) => value.changed);
  const outcome = changed ? work.outcome : "unchanged";
  return {
    outcome,
    changed,
    ...await shown(
      context,
      done.map(({ value }) => value.instance),
      new Map(done.map(({ value }) => [value.instance.id, value.before]))
    )
  };
}
async function planned(context, found, { isDone, plan }) {
  const changes = [];
  for (const instance of found) {
    const fields = isDone?.(instance) ? [] : await plan(instance);
    changes.push({ action: fields.length > 0 ? "update" : "none", target: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance), fields });
  }
  const changed = changes.some(({ action }) => action !== "none");
  return { outcome: "planned", changed, ...await shown(context, found), plan: changes };
}
async function shown(context, instances, movedFrom = /* @__PURE__ */ new Map()) {
  const { baseUrl } = context.client;
  const [only] = instances;
  if (only && instances.length === 1) {
    const addresses = await readAddresses(context, only);
    return {
      title: `Instance ${only.name} is ${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStatus */ .Wn)(only)}.`,
      resource: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceResource */ .SB)(only, baseUrl, addresses),
      outputs: { ...(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOutputs */ .qG)(only, baseUrl, addresses), count: 1 },
      facts: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceFacts */ .Ru)(only, baseUrl, addresses, movedFrom.get(only.id))
    };
  }
  const title = `${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(instances.length, "instance")} looked after.`;
  return { title, ...listed(instances, baseUrl, movedFrom) };
}
function listed(instances, baseUrl, movedFrom = /* @__PURE__ */ new Map()) {
  return {
    resource: instances.map((instance) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceResource */ .SB)(instance, baseUrl)),
    outputs: { count: instances.length },
    table: {
      columns: ["Id", "Name", "Box", "Status", "Tags"],
      rows: instances.map((instance) => [
        instance.id,
        instance.name,
        (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .describeBox */ .rR)(instance, movedFrom.get(instance.id)),
        (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStatus */ .Wn)(instance),
        instance.tags.join(", ")
      ])
    }
  };
}

// src/platforms/elasticbox/deploy/after-removal.ts
async function afterRemoval(removed, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ)) throw error;
    const gone = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(removed.map(_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab));
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AftermathError */ .Fd(`${error.message} ${gone} ${GONE}`, {
      ...error.title === void 0 ? {} : { title: error.title },
      ...error.next === void 0 ? {} : { next: error.next },
      evidence: error.evidence,
      gone: true,
      cause: error
    });
  }
}
var GONE = "had been terminated and deleted before, to be recreated: gone for good.";
function afterRace(ensure) {
  return ensure.ifExists === "recreate" ? { ...ensure, ifExists: "reconfigure" } : ensure;
}

// src/platforms/elasticbox/boxes/stack.ts
var DEEPEST = 20;
var MOST = 5e3;
function variableKey({ scope, name }) {
  return scope === "" ? name : `${scope}.${name}`;
}
function variablesOf(main, stack) {
  const found = /* @__PURE__ */ new Map();
  visit(main, "", { stack, found, above: [] });
  return found;
}
function visit(box, scope, { stack, found, above }) {
  const own = box.variables.filter((variable) => variable.scope === "");
  for (const variable of own) {
    if (found.size >= MOST) return;
    found.set(variableKey({ scope, name: variable.name }), { ...variable, scope });
    const child = variable.type === "Box" ? findBox2(stack, variable.value) : void 0;
    if (!child || above.includes(child.id) || above.length >= DEEPEST) continue;
    const inner = variableKey({ scope, name: variable.name });
    visit(child, inner, { stack, found, above: [...above, box.id] });
  }
  for (const variable of box.variables.filter((one) => one.scope !== "")) {
    const key = variableKey({ scope: joined(scope, variable.scope), name: variable.name });
    const inner = found.get(key);
    if (inner) found.set(key, { ...inner, value: variable.value, tags: variable.tags });
  }
}
function findBox2(stack, id) {
  return stack.find((box) => box.id === id) ?? stack.find(({ version }) => version?.box === id);
}
function joined(outer, inner) {
  return outer === "" ? inner : `${outer}.${inner}`;
}

// src/platforms/elasticbox/deploy/describe-deploy.ts
function describeDeploy({ workspace, version, name }, { claims, tags, lease, automaticUpdates }, { policy, variables }) {
  const fields = {
    name,
    workspace: workspace.name || workspace.id,
    box: version.name,
    "box version": (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(version),
    policy,
    claims: claims?.join(", "),
    tags: tags.join(", ") || "(none)",
    lease: lease ? `${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .formatStamp */ .xE)(lease.expire)} (${lease.operation})` : "(none, always on)",
    "automatic updates": automaticUpdates ?? "off"
  };
  const given = Object.entries(fields).flatMap(([field, to]) => to === void 0 ? [] : [{ field, to }]);
  return [
    ...given,
    ...variables.map((variable) => ({ field: `variable ${variableKey(variable)}`, to: shown2(variable) }))
  ];
}
function shown2({ type, value, tags }) {
  if (tags) return `instances with the tags ${tags.join(", ")}`;
  return type === "" || type === "Password" ? "(set)" : value || "(empty)";
}

// src/platforms/elasticbox/deploy/keep-oldest.ts
var SHORT_LAG = 1e4;
var FIRST_PAUSE = 500;
var LONGEST_PAUSE = 5e3;
async function keepOldest(context, race) {
  const created = context.timing.clock.now();
  const early = await look(context, race);
  const made = completed(race, race.made, early.own);
  let own = made;
  let older = early.older;
  if (!older) {
    const settled = await race.settle(made);
    const late = await lateLook(context, race, created);
    own = completed(race, made, late.own);
    older = late.older;
    if (!older)
      return { kept: "own", byUs: true, group: [...settled, ...await race.settle(own.slice(made.length))] };
  }
  context.log.notice(
    `${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(older.map(_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab))} was created at the same time; ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(own.map(_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab))}, made by this step, is removed again.`
  );
  await sideBySide(
    context,
    own,
    (instance) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .removeInstance */ .gK)(context, instance, { force: true, deleteRecord: true, wait: true })
  );
  return { kept: "older", byUs: isBy(older, race.tag), group: older };
}
function completed({ found }, known, own) {
  const ids = new Set(known.map(({ id }) => id));
  const more = own.filter(({ id }) => !ids.has(id));
  if (more.length > 0) found?.(more);
  return [...known, ...more];
}
async function look(context, race) {
  const groups = await race.look();
  const ids = new Set(race.made.map(({ id }) => id));
  const mine = groups.find((group) => group.some(({ id }) => ids.has(id)));
  const own = mine && isBy(mine, race.tag) ? mine : [];
  const rivals = groups.filter((group) => group !== mine && !group.some(({ id }) => race.deleted?.has(id))).filter((group) => isOlder(group, mine ?? race.made)).sort((a, b) => isOlder(a, b) ? -1 : 1);
  for (const rival of rivals) {
    const there = await confirmed(context, rival);
    if (there.length > 0) return { own, older: there };
  }
  return { own, older: void 0 };
}
async function lateLook(context, race, created) {
  const { log, timing, wait } = context;
  const { clock, deadline, signal, timeline } = timing;
  const lag = wait ? _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_LAG */ .CZ : SHORT_LAG;
  try {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const seen = await look(context, race);
      if (seen.older || seen.own.length >= race.size) return seen;
      if (clock.now() + pause > created + lag || pause >= deadline.left()) break;
      await timeline.during("wait", `${race.what}: the list`, () => clock.sleep(pause, signal));
    }
    log.warning(
      `The workspace\u2019s list does not show ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(race.made.map(_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab))} yet, so that there may be another ${race.what} that was created at the same time: ${telling(race)}.`
    );
  } catch (error) {
    if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ) || error.outcome !== "failed") throw error;
    log.warning(
      `Whether there is another ${race.what} could not be looked up (${error.message}): ${telling(race)}.`
    );
  }
  return { own: [], older: void 0 };
}
function telling({ tag }) {
  return `the one made by this step has the tag ${tag}`;
}
function isBy(group, tag) {
  return group.every(({ tags }) => tags.includes(tag));
}
function isOlder(a, b) {
  const [left] = a.toSorted(byAge);
  const [right] = b.toSorted(byAge);
  return left !== void 0 && right !== void 0 && byAge(left, right) < 0;
}
function byAge(a, b) {
  if ((0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isEarlier */ .bG)(a.created, b.created)) return -1;
  if ((0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isEarlier */ .bG)(b.created, a.created)) return 1;
  return a.id < b.id ? -1 : 1;
}

// src/platforms/elasticbox/api/creation-tag.ts

var HASH_LENGTH = 24;
function creationTag({ repository, runId, runAttempt, job }, what) {
  const parts = [repository, runId, runAttempt, job, ...what, (0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.randomUUID)()];
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.createHash)("sha256").update(parts.join("\0")).digest("hex");
  return `bxw-${hash.slice(0, HASH_LENGTH)}`;
}

// src/platforms/elasticbox/deploy/assert-ours.ts
async function assertOurs(client, answered, tag) {
  const others = answered.filter(({ tags }) => !tags.includes(tag));
  if (answered.length === 0 || others.length > 0) throw lost(others, tag);
  const read2 = await Promise.all(answered.map(({ id }) => readIfThere(client, id)));
  const foreign = read2.filter((instance) => instance !== void 0).filter(({ tags }) => !tags.includes(tag));
  if (foreign.length > 0) throw lost(foreign, tag);
}
async function readIfThere(client, id) {
  try {
    return await client.getInstance(id, 1);
  } catch {
    return void 0;
  }
}
function lost(others, tag) {
  const what = others.length === 0 ? "nothing" : (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(others.map(_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab));
  return new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .AnswerLostError */ .B0(
    `The platform answered the creation with ${what}, without the tag ${tag} that was sent; it may have been applied.`,
    new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .AnswerShapeError */ .UI("The answer to the creation describes something else than was asked for.")
  );
}

// src/platforms/elasticbox/deploy/force-remove.ts
var PAUSE2 = 1e3;
async function forceRemove(client, key, clock) {
  if (await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .tryRemoval */ .un)(client, key, "force_terminate") === "absent") return;
  while (await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .tryRemoval */ .un)(client, key, "delete") === "conflict") await clock.sleep(PAUSE2);
}

// src/platforms/elasticbox/deploy/new-instance.ts
async function newInstance(context, deploy2) {
  const { client } = context;
  const { owner, name } = deploy2;
  const tag = creationTag(context.run, [owner, name]);
  const tags = [...deploy2.instance_tags, tag];
  const body = { ...deploy2, instance_tags: tags };
  const note = (instance2) => {
    context.ledger.create({
      key: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(instance2),
      what: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance2),
      id: instance2.id,
      outputs: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOutputs */ .qG)(instance2, client.baseUrl),
      undo: undoOf(context, instance2, tag)
    });
  };
  const { value: instance, adopted } = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .createOnce */ .Ur)(
    {
      what: `instance ${name}`,
      key: `an instance named ${name} with the tag ${tag}`,
      look: (budget) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .findInstances */ .wG)(client.within(budget), { workspace: owner, tags }),
      create: async () => {
        const answered = await client.deploy(body);
        await assertOurs(client, [answered], tag);
        return answered;
      },
      describe: ({ id }) => id,
      // What has the tag of this creation was made by it.
      isOurs: () => true,
      made: note
    },
    context
  ).catch((error) => {
    throw error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .HttpError */ .j$ ? refused(error, body) : error;
  });
  return {
    instance,
    tag,
    settled: async () => {
      if (!context.wait) return instance;
      const since = !adopted && (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isBusy */ .A5)(instance) ? instance.updated : "";
      return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitOperation */ .mD)(context, { instance, operation: "deploy", since, fresh: true });
    }
  };
}
function undoOf({ timing }, instance, tag) {
  return {
    said: `${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance)} was created and is terminated and deleted again`,
    work: (own) => undo(own, instance, { tag, clock: timing.clock })
  };
}
async function undo(client, instance, { tag, clock }) {
  const now = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .readInstance */ .oK)(client, instance).catch((error) => {
    if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AbsentError */ .Es) return void 0;
    throw error;
  });
  if (!now) return;
  if (!now.tags.includes(tag))
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(`it does not have the tag ${tag} of this step\u2019s creation`);
  await forceRemove(client, now, clock);
}
function refused(error, body) {
  const { message, next, kind } = error;
  if (kind !== "invalid") return error;
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(message, {
    title: `Box was not deployed as ${body.name}`,
    ...next === void 0 ? {} : { next },
    cause: error,
    evidence: [
      {
        heading: "Body of POST /services/instances, passwords taken out",
        lines: JSON.stringify(body, withoutPasswords, 2).split("\n")
      }
    ]
  });
}
function withoutPasswords(_key, value) {
  return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(value) && value["type"] === "Password" ? { ...value, value: "***" } : value;
}

// src/platforms/elasticbox/deploy/new-application.ts
async function newApplication(context, deploy2) {
  const { client } = context;
  const { owner, name } = deploy2;
  const tag = creationTag(context.run, [owner, name]);
  const tags = [...deploy2.instance_tags, tag];
  const note = (instances2) => {
    context.ledger.wrote();
    context.ledger.know({ name, count: instances2.length });
    for (const instance of instances2) {
      const undo2 = undoOf(context, instance, tag);
      context.ledger.create({ key: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(instance), what: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance), id: instance.id, undo: undo2 });
    }
  };
  const { value: instances } = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .createOnce */ .Ur)(
    {
      what: `application ${name}`,
      key: `instances with the tag ${tag}`,
      look: async (budget) => {
        const found = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .findInstances */ .wG)(client.within(budget), { workspace: owner, tags });
        return found.length === 0 ? [] : [found];
      },
      create: async () => {
        const answered = await client.deployApplication({ ...deploy2, instance_tags: tags });
        await assertOurs(client, answered, tag);
        return answered;
      },
      // What has the tag of this creation was made by it.
      isOurs: () => true,
      describe: (found) => (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(found.map(({ id }) => id)),
      made: note
    },
    context
  );
  return {
    instances,
    tag,
    found: note,
    settle: async (parts) => {
      if (!context.wait) return parts;
      const settled = await sideBySide(
        context,
        parts,
        (instance) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitOperation */ .mD)(context, { instance, operation: "deploy", since: "", fresh: true })
      );
      return settled.map(({ value }) => value);
    }
  };
}

// src/platforms/elasticbox/changes/plan-changes.ts
function differences(instance, wanted) {
  const now = valuesOf(instance);
  const { lease, automaticUpdates } = wanted;
  return {
    variables: wanted.variables.filter((variable) => !isSame(now.get(variableKey(variable)), variable)),
    ...lease ? { lease: { expire: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .formatStamp */ .xE)(lease.expire), operation: lease.operation } } : {},
    ...automaticUpdates === void 0 || automaticUpdates === (instance.automatic_updates || "off") ? {} : { automatic_updates: automaticUpdates }
  };
}
function isNothing({ variables, ...rest }) {
  return variables.length === 0 && Object.keys(rest).length === 0;
}
function valuesOf({ boxes, variables }) {
  const [main] = boxes;
  return withOwn(main ? variablesOf(main, boxes) : /* @__PURE__ */ new Map(), variables);
}
function withOwn(known, own) {
  const values = new Map(known);
  for (const variable of own) {
    const key = variableKey(variable);
    values.set(key, { ...variable, type: variable.type || (values.get(key)?.type ?? "") });
  }
  return values;
}
function applied(instance, { variables, ...rest }) {
  const raw = instance.raw["variables"];
  const before = Array.isArray(raw) ? raw : [];
  const known = valuesOf(instance);
  const changed = new Map(variables.map((variable) => [variableKey(variable), variable]));
  const kept = before.map((item) => {
    const own = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(_chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_1__/* .Variable */ .rT, item);
    const change = own.success ? changed.get(variableKey(own.output)) : void 0;
    if (!change) return item;
    changed.delete(variableKey(change));
    return { ...item, ...wireVariable(change), ...change.tags ? { value: void 0 } : {} };
  });
  const added = [...changed.values()].map((variable) => {
    const { required = false, visibility = "" } = known.get(variableKey(variable)) ?? {};
    return { required, ...visibility ? { visibility } : {}, ...wireVariable(variable) };
  });
  return { ...instance.raw, ...rest, variables: [...kept, ...added] };
}
function wireVariable({ name, type, scope, value, tags }) {
  return {
    name,
    type,
    ...scope === "" ? {} : { scope },
    ...tags ? { tags, visibility: "private" } : { value }
  };
}
function describeDifferences(instance, { variables, lease, automatic_updates }) {
  const now = valuesOf(instance);
  return [
    ...variables.map((variable) => {
      const before = now.get(variableKey(variable));
      const field = `variable ${variableKey(variable)}`;
      if (variable.type === "Password")
        return { field, from: before?.value ? "(set)" : "(not set)", to: "(changed)" };
      return { field, from: shown3(before), to: shown3(variable) };
    }),
    ...lease ? [
      {
        field: "lease",
        from: instance.lease?.expire ?? "(none)",
        to: `${lease.expire} (${lease.operation})`
      }
    ] : [],
    ...automatic_updates === void 0 ? [] : [{ field: "automatic updates", from: instance.automatic_updates || "off", to: automatic_updates }]
  ];
}
function shown3(variable) {
  if (variable?.tags && variable.tags.length > 0) return `tags ${variable.tags.join(", ")}`;
  return variable?.value || "(empty)";
}
function isSame(now, { value, tags }) {
  if (!now) return false;
  if (!tags) return now.value === value;
  return now.tags.length === tags.length && tags.every((tag) => now.tags.includes(tag));
}

// src/platforms/elasticbox/changes/change-instance.ts
async function editInstance(context, instance, wanted) {
  const { client } = context;
  const fresh = async () => {
    const current = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .readInstance */ .oK)(client, instance);
    const changes = differences(current, wanted);
    return { current, changes, body: applied(current, changes) };
  };
  const write = async () => {
    const { current, changes, body } = await fresh();
    if (isNothing(changes)) return current;
    context.ledger.leave((0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(current), `${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(current)}, being changed`);
    await client.putInstance(current.id, body, async () => (await fresh()).body);
    context.ledger.wrote();
    return (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .readInstance */ .oK)(client, current);
  };
  try {
    return await write();
  } catch (error) {
    if (!(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .isOfKind */ .Q2)(error, "conflict")) throw error;
    context.log.info(`${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance)} was changed meanwhile; reading it again`);
    return write();
  }
}
async function operateInstance(context, instance, operation) {
  const { client } = context;
  context.ledger.know((0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOutputs */ .qG)(instance, client.baseUrl));
  context.ledger.leave((0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(instance), `${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance)}, ${operation} requested`);
  try {
    await client.operate(instance.id, operation);
  } catch (error) {
    if (!(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .isOfKind */ .Q2)(error, "conflict")) throw error;
    await assertBegun(client, instance, operation, error);
  }
  context.ledger.wrote();
  if (!context.wait) return (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .readInstance */ .oK)(client, instance);
  return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitOperation */ .mD)(context, { instance, operation, since: instance.updated });
}
async function assertBegun(client, before, operation, error) {
  const now = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .readInstance */ .oK)(client, before);
  if (now.updated !== before.updated && now.operation.event.startsWith(operation)) return;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
    `${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(now)} is ${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStatus */ .Wn)(now)}, which does not allow ${operation}: ${error.message}`,
    {
      title: `${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(now)} refused ${operation}`,
      cause: error,
      next: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isBusy */ .A5)(now) ? "Wait until the other operation has ended and run the step again." : "Look at the instance\u2019s page: its state or a protection may not allow this."
    }
  );
}

// src/platforms/elasticbox/changes/prepare-variables.ts



// src/platforms/elasticbox/changes/check-variables.ts
function checkVariables(given, { known, complete }) {
  const problems = given.flatMap((variable) => {
    const definition = known.get(variableKey(variable));
    const problem = definition ? misfit(variable, definition) : unknownName(variable, known);
    return problem === void 0 ? [] : [`${variableKey(variable)} ${problem}`];
  });
  return [...problems, ...complete ? missing(given, known) : []].map((problem) => ({
    input: "variables",
    problem: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(problem)
  }));
}
function missing(given, known) {
  const keys = new Set(given.map(variableKey));
  return [...known].filter(([key, { required, value, tags }]) => {
    return required && value === "" && tags.length === 0 && !keys.has(key);
  }).map(([key]) => `${key} is required by the box and has no value`);
}
function unknownName(variable, known) {
  const key = variableKey(variable);
  const elsewhere = [...known.keys()].filter((other) => known.get(other)?.name === variable.name);
  if (elsewhere.length > 0)
    return `is not a variable of the box there; it is ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(elsewhere.slice(0, 5), "or")}`;
  const scopes = [...new Set([...known.values()].map(({ scope }) => scope))].filter((scope) => scope !== "");
  const inScopes = scopes.length > 0 ? ` Scopes are ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(scopes.slice(0, 10))}.` : " It has no scopes.";
  const near = nearestKey(key, [...known.keys()]);
  return `is not a variable of the box.${near === void 0 ? "" : ` Did you mean "${near}"?`}${inScopes}`;
}
function nearestKey(wrong, keys) {
  const plain2 = (key) => key.toLowerCase().replaceAll("_", "-");
  const near = (0,_chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_13__/* .nearest */ .p)(wrong, keys.map(plain2));
  return keys.find((key) => plain2(key) === near);
}
function misfit({ value, tags }, definition) {
  const { type, options, required } = definition;
  if (tags) return type === "Binding" ? void 0 : `is of type ${type} and takes a value, not tags`;
  const text = value ?? "";
  if (text === "") return required ? "is required and cannot be empty" : void 0;
  if (type === "Options" && options.length > 0 && !options.includes(text))
    return `must be ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(options.slice(0, 20), "or")}`;
  const rule = RULES[type];
  return rule === void 0 || rule.fits(text) ? void 0 : rule.says;
}
var RULES = {
  Number: { fits: (text) => /^[+-]?\d+(?:\.\d+)?$/.test(text), says: "must be a number" },
  Port: {
    fits: (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535,
    says: "must be a port: a whole number from 1 to 65535"
  },
  Box: { fits: isId, says: "must be the id of a box or of a version" },
  Binding: { fits: isId, says: "must be the id of an instance, or a list of tags" }
};
function isId(text) {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text);
}

// src/platforms/elasticbox/changes/prepare-variables.ts
var MAX_FILE = 10 * 1024 * 1024;
var STORED = /^\/services\/blobs\/download\/[\w./%~-]+$/;
async function prepareVariables({ secrets, machine: { directories } }, given, check) {
  const typed = given.map((variable) => ({
    ...variable,
    type: check.known.get(variableKey(variable))?.type ?? ""
  }));
  for (const { type, value } of typed) if (type === "Password" && value !== void 0) secrets.hide(value);
  const problems = [...checkVariables(given, check), ...await checkFiles(typed, directories.workspace)];
  if (problems.length > 0) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .dz(problems, {
      title: "The variables do not fit the box",
      next: "Correct `variables`; names are those of the box, with the scope in front: `scope.name`."
    });
  }
  return typed;
}
async function checkFiles(variables, workspace) {
  const problems = [];
  for (const variable of variables.filter(isLocalFile)) {
    const problem = await fileProblem((0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(workspace, variable.value ?? ""));
    if (problem) problems.push({ input: "variables", problem: `${variableKey(variable)} ${problem}` });
  }
  return problems;
}
async function fileProblem(path) {
  try {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.stat)(path);
    if (!file.isFile()) return "must be the path of a file";
    return file.size > MAX_FILE ? "names a file of more than 10 MiB" : void 0;
  } catch {
    return "must be the path of a readable file";
  }
}
async function uploadFiles({ client, machine, ledger }, variables) {
  const done = [];
  for (const variable of variables) {
    if (!isLocalFile(variable)) {
      done.push(variable);
      continue;
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(machine.directories.workspace, variable.value ?? "");
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.basename)(path);
    ledger.leave(`file ${path}`, `file ${name}, possibly stored`);
    const value = await client.upload(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.readFile)(path));
    ledger.wrote();
    done.push({ ...variable, value });
  }
  return done;
}
function isLocalFile({ type, value }) {
  return type === "File" && value !== void 0 && value !== "" && !STORED.test(value);
}

// src/platforms/elasticbox/boxes/version-number.ts
var NUMBER = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
function isNumber(text) {
  return NUMBER.test(text);
}
function figuresOf(text) {
  const [, major = 0, minor = 0, patch = 0] = NUMBER.exec(text) ?? [];
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
function formatNumber({ major, minor, patch }) {
  return `${major}.${minor}.${patch}`;
}
function compareNumbers(one, other) {
  const [a, b] = [figuresOf(one), figuresOf(other)];
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
function raised(text, bump) {
  const { major, minor, patch } = figuresOf(text);
  if (bump === "major") return formatNumber({ major: major + 1, minor: 0, patch: 0 });
  if (bump === "minor") return formatNumber({ major, minor: minor + 1, patch: 0 });
  return formatNumber({ major, minor, patch: patch + 1 });
}

// src/platforms/elasticbox/boxes/choose-version.ts
var WORDS = ["latest", "released", "draft"];
async function chooseVersion(client, box, { workspace, wanted }) {
  const editable = canEdit(box, workspace);
  if (wanted === "draft" && !editable) throw unreadable(box, workspace);
  if (wanted === box.id || wanted === "draft" || wanted === "latest" && editable) return box;
  const versions = await client.listVersions(box.id);
  const found = pick(versions, wanted);
  if (found) return found;
  throw WORDS.includes(wanted) ? unversioned(box, wanted, workspace) : unknown(box, wanted, versions);
}
function pick(versions, wanted) {
  if (wanted === "latest") return versions[0];
  if (wanted === "released") return highest(versions);
  return versions.find(({ id, version }) => id === wanted || version?.number === wanted);
}
function highest(versions) {
  const numbered = versions.filter(({ version }) => isNumber(version?.number ?? ""));
  return numbered.toSorted(
    (one, other) => compareNumbers(other.version?.number ?? "", one.version?.number ?? "")
  )[0];
}
function canEdit({ owner, members }, { id }) {
  return owner === id || members.some(({ role, workspace }) => workspace === id && role === "collaborator");
}
function unreadable({ name, id }, workspace) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(`Workspace ${workspace.id} may not see the draft of box ${name} (${id}).`, {
    next: "Set `box-version` to `released` or a number, or have its owner share it as a collaborator."
  });
}
function unversioned({ name, id }, wanted, workspace) {
  const why = wanted === "latest" ? `, and workspace ${workspace.id} may only read it` : "";
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(`Box ${name} (${id}) has no version${why}.`, {
    next: wanted === "latest" ? "Have its owner publish a version, or share it as a collaborator." : "Make one, with `push-box` or on the box\u2019s page, or set `box-version: draft`."
  });
}
function unknown({ name, id }, wanted, versions) {
  const numbers = versions.map(({ version }) => version?.number ?? "").filter((number) => number !== "");
  const known = [...WORDS, ...numbers];
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(`Box ${name} (${id}) has no version ${wanted}.${(0,_chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_13__/* .didYouMean */ .a)(wanted, known)}`, {
    next: `Set \`box-version\` to ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(known.slice(0, 20), "or")}.`
  });
}

// src/platforms/elasticbox/changes/update-version.ts
async function versionFor({ client }, instance, wanted) {
  const boxes = await client.listBoxes(instance.owner);
  const box = boxes.find(({ id }) => id === instance.box);
  if (!box) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AbsentError */ .Es(
      `The box of ${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance)} (${instance.box}) is not among its workspace\u2019s boxes.`,
      {
        next: "Have the box shared with the workspace again."
      }
    );
  }
  const workspace = { id: instance.owner, name: "", type: "", email: "" };
  return chooseVersion(client, box, { workspace, wanted });
}
function runsVersion({ boxes }, version) {
  const [main] = boxes;
  if (main?.id !== version.id) return false;
  return version.version !== void 0 || main.updated !== "" && main.updated === version.updated;
}
function moveField(instance, version) {
  return { field: "box version", from: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E4)(instance), to: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(version) };
}
async function updateVersion(context, instance, version) {
  const { client, log } = context;
  log.info(`${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance)}: ${version.name} ${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E4)(instance)} \u2192 ${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(version)}`);
  context.ledger.leave((0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(instance), `${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance)}, being updated`);
  try {
    await client.pull(instance.id, version.id);
  } catch (error) {
    const now = (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .isOfKind */ .Q2)(error, "conflict") && await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .readInstance */ .oK)(client, instance);
    if (!now || now.boxes[0]?.id !== version.id) throw error;
  }
  context.ledger.wrote();
  const pulled = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .readInstance */ .oK)(client, instance);
  const { event } = pulled.operation;
  const begun = event === "reinstall" && ((0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isBusy */ .A5)(pulled) || instance.operation.event !== event);
  if (!begun) return operateInstance(context, pulled, "reinstall");
  if (!context.wait) return pulled;
  return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitOperation */ .mD)(context, { instance: pulled, operation: "reinstall", since: instance.updated });
}

// src/platforms/elasticbox/deploy/deploy-target.ts
var LONGEST_NAME = 30;
async function findTarget({ client }, inputs) {
  const workspace = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .findWorkspace */ .pl)(client, inputs.workspace);
  const boxes = await client.listBoxes(workspace.id);
  const box = (0,_chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_10__/* .findBox */ .Nf)(boxes, workspace, inputs.box);
  const version = await chooseVersion(client, box, { workspace, wanted: inputs["box-version"] });
  const name = inputs.name ?? box.name.slice(0, LONGEST_NAME).trim();
  return { workspace, boxes, box, version, pinned: inputs["box-version"] !== "latest", name };
}
async function variablesOfTarget({ client }, { version }) {
  const stack = await client.listStack(version.id);
  const main = stack.find(({ id }) => id === version.id) ?? version;
  return variablesOf(main, stack);
}

// src/platforms/elasticbox/deploy/update-found.ts
async function updateFound(context, found, update) {
  const wanted = await wantedOf(context, found, update);
  const version = moveOf(found, update);
  const operation = operationFor(found, wanted, update);
  if (!version && operation === void 0 && isNothing(differences(found, wanted)))
    return { outcome: "unchanged", changed: false, instance: found };
  const stored = { ...wanted, variables: await uploadFiles(context, wanted.variables) };
  const edited = await editInstance(context, found, stored);
  if (version) return move(context, edited, { version, stored });
  const instance = operation ? await operateInstance(context, edited, operation) : edited;
  return { outcome: "updated", changed: true, instance };
}
async function planUpdate(context, found, update) {
  const wanted = await wantedOf(context, found, update);
  const changes = differences(found, wanted);
  const version = moveOf(found, update);
  const operation = version ? "reinstall" : operationFor(found, wanted, update);
  const fields = [
    ...version ? [moveField(found, version)] : [],
    ...describeDifferences(found, changes),
    ...operation ? [{ field: "operation", to: operation }] : []
  ];
  const action = fields.length > 0 ? "update" : "none";
  return {
    outcome: "planned",
    changed: action === "update",
    instance: found,
    plan: [{ action, target: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(found), fields }]
  };
}
async function wantedOf(context, found, update) {
  const { deploy: deploy2, version, pinned } = update;
  if (version && !pinned) tellOtherVersion(context, found, version);
  const { lease, automaticUpdates } = deploy2;
  const next = moveOf(found, update);
  const check = next ? { known: withOwn(await variablesOfTarget(context, { version: next }), found.variables), complete: true } : { known: valuesOf(found), complete: false };
  return { variables: await prepareVariables(context, deploy2.variables, check), lease, automaticUpdates };
}
function operationFor(found, wanted, { reinstall }) {
  if (reinstall) return "reinstall";
  if ((0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isShutDown */ .rq)(found)) return "poweron";
  return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN)(found) || differences(found, wanted).variables.length > 0 ? "reconfigure" : void 0;
}
async function move(context, found, { version, stored }) {
  const moved = await updateVersion(context, found, version);
  const left = { ...stored, lease: void 0 };
  const dropped = context.wait && !isNothing(differences(moved, left));
  const instance = dropped ? await operateInstance(context, await editInstance(context, moved, left), "reconfigure") : moved;
  return { outcome: "updated", changed: true, instance, movedFrom: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E4)(found) };
}
function moveOf(found, { version, pinned }) {
  return version && pinned && !runsVersion(found, version) ? version : void 0;
}
function tellOtherVersion({ log }, found, version) {
  const wanted = version.version?.number;
  if (wanted === void 0 || wanted === (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E4)(found)) return;
  log.notice(
    `${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(found)} runs version ${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E4)(found)} of its box, not ${wanted}: \`box-version: ${wanted}\` moves it, \`if-exists: recreate\` deploys it anew.`
  );
}

// src/platforms/elasticbox/deploy/ensure-application.ts
async function ensureApplication(context, ensure) {
  const problems = misfits(ensure.deploy);
  if (problems.length > 0)
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .dz(problems, {
      next: "Leave out or correct the inputs named above; the box\u2019s own services say the rest."
    });
  const found = ensure.ifExists === "create" ? [] : await partsOf(context, ensure);
  if (found.length > 0) return useFound(context, ensure, found);
  const { box, name } = ensure.target;
  if (context.dryRun)
    return planned2(
      [{ action: "create", target: `application ${name} of box ${box.name}`, fields: fieldsOf(ensure) }],
      []
    );
  return make(context, ensure, { outcome: "created" });
}
async function make(context, ensure, { outcome, deleted }) {
  const { instances, tag, found, settle } = await newApplication(context, requestOf(ensure));
  const { kept, byUs, group } = await keepOldest(context, {
    what: `application ${ensure.target.name}`,
    made: instances,
    tag,
    size: ensure.target.version.services,
    settle,
    found,
    look: async () => {
      const all = await applications(context, ensure);
      return ensure.ifExists === "create" ? all.filter((parts) => parts.every(({ tags }) => tags.includes(tag))) : all;
    },
    ...deleted && { deleted }
  });
  if (kept === "own") return { outcome, changed: true, instances: group };
  if (!byUs) return { ...await useFound(context, afterRace(ensure), group), changed: true };
  for (const instance of group) {
    const undo2 = undoOf(context, instance, tag);
    context.ledger.create({ key: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(instance), what: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance), id: instance.id, undo: undo2 });
  }
  const idle = await sideBySide(
    context,
    group,
    (one) => context.wait ? (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitIdle */ .j8)(context, one) : Promise.resolve(one)
  );
  return { outcome, changed: true, instances: idle.map(({ value }) => value) };
}
function misfits({ policy, variables, automaticUpdates }) {
  const problem = "is not for an application box";
  return [
    ...policy === void 0 ? [] : [{ input: "policy", problem: `${problem}; give \`claims\` instead` }],
    ...variables.length === 0 ? [] : [{ input: "variables", problem }],
    ...automaticUpdates === void 0 ? [] : [{ input: "automatic-updates", problem }]
  ];
}
async function partsOf(context, ensure) {
  const there = [];
  for (const parts of await applications(context, ensure)) {
    const alive = await confirmed(context, parts);
    if (alive.length > 0) there.push(alive);
  }
  const [only = [], ...others] = there;
  if (others.length === 0) return only;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
    `Several applications are named ${ensure.target.name} and have these tags: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(there.flat().map(({ id }) => id))}.`,
    { next: "Terminate those that are not wanted, add a tag, or set `if-exists: create`." }
  );
}
async function applications({ client }, { target, deploy: deploy2, foundBy }) {
  const { workspace, name } = target;
  const tagged = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .findInstances */ .wG)(client, { workspace: workspace.id, tags: foundBy ?? deploy2.tags });
  const parts = tagged.filter(({ application }) => application?.name === name);
  return [...Map.groupBy(parts, ({ application }) => application?.id).values()];
}
async function useFound(context, ensure, found) {
  const { ifExists, deploy: deploy2, target } = ensure;
  if (ifExists === "fail") {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
      `Application ${target.name} is there already (${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(found.map(({ id }) => id))}), and \`if-exists\` is \`fail\`.`
    );
  }
  const { pinned, version } = target;
  if (pinned && ifExists !== "recreate") {
    context.log.notice(
      `Application ${target.name} is there; its instances are of other boxes than the application box, so that none is moved to version ${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(version)}. \`if-exists: recreate\` deploys that anew.`
    );
  }
  const update = { deploy: deploy2, reinstall: ifExists === "reinstall" };
  const updates = ifExists === "reinstall" || ifExists === "reconfigure";
  if (context.dryRun) {
    const action = ifExists === "recreate" ? "recreate" : "none";
    if (!updates)
      return planned2(
        found.map((one) => ({
          action,
          target: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(one),
          ...action === "recreate" && { fields: fieldsOf(ensure) }
        })),
        found
      );
    const plans = await Promise.all(found.map((one) => planUpdate(context, one, update)));
    return planned2(
      plans.flatMap(({ plan = [] }) => plan),
      found
    );
  }
  if (ifExists === "recreate") {
    const removing = { force: false, deleteRecord: true, wait: true };
    await sideBySide(context, found, (one) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .removeInstance */ .gK)(context, one, removing));
    const deleted = new Set(found.map(({ id }) => id));
    return afterRemoval(found, () => make(context, ensure, { outcome: "recreated", deleted }));
  }
  const done = await sideBySide(context, found, async (one) => {
    const idle = context.wait ? await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitIdle */ .j8)(context, one) : one;
    if (updates) return updateFound(context, idle, update);
    if (context.wait && (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN)(idle)) throw await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(context, idle);
    return { changed: false, instance: idle };
  });
  const changed = done.some(({ value }) => value.changed);
  const instances = done.map(({ instance, value }) => value.instance ?? instance);
  return { outcome: changed ? "updated" : "unchanged", changed, instances };
}
function fieldsOf({ target, deploy: deploy2 }) {
  return describeDeploy(target, deploy2, { variables: [] }).filter(
    ({ field }) => field !== "automatic updates"
  );
}
function requestOf({ target, deploy: deploy2 }) {
  const { lease } = deploy2;
  return {
    schema: "http://elasticbox.net/schemas/deploy/application",
    owner: target.workspace.id,
    name: target.name,
    box: { id: target.version.id },
    requirements: deploy2.claims ?? [],
    instance_tags: deploy2.tags,
    ...lease ? { lease: { expire: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .formatStamp */ .xE)(lease.expire), operation: lease.operation } } : {}
  };
}
function planned2(plan, instances) {
  return { outcome: "planned", changed: plan.some(({ action }) => action !== "none"), instances, plan };
}

// src/platforms/elasticbox/boxes/choose-policy.ts
function choosePolicy(boxes, choice) {
  const { workspace, box, policy, claims } = choice;
  const policies = boxes.filter(_chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_10__/* .isPolicy */ .pn);
  if (policy !== void 0) {
    const words = { input: "policy", noun: "deployment policy", plural: "deployment policies" };
    const found = (0,_chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_10__/* .findNamed */ .n4)(policies, { workspace, wanted: policy, ...words });
    const lacking = missingClaims(found, box.requirements);
    if (lacking.length === 0) return found;
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
      `Policy ${found.name} (${found.id}) does not claim what box ${box.name} requires: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(lacking)}.`,
      { next: suggest(policies, box) }
    );
  }
  const wanted = [...claims ?? [], ...box.requirements];
  const fitting = policies.filter((one) => missingClaims(one, wanted).length === 0).sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
  const [first] = fitting;
  if (first && (claims !== void 0 || fitting.length === 1)) return first;
  if (!first)
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
      `No deployment policy of workspace ${workspace.id} claims ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(wanted) || "that"}.`,
      {
        next: suggest(policies, box)
      }
    );
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(`Box ${box.name} needs a deployment policy, and several fit.`, {
    next: `Set \`policy\` or \`claims\`. ${suggest(policies, box)}`
  });
}
function missingClaims({ claims }, wanted) {
  return [...new Set(wanted)].filter((claim) => !claims.includes(claim));
}
function suggest(policies, box) {
  const fitting = policies.filter((one) => missingClaims(one, box.requirements).length === 0);
  if (fitting.length === 0)
    return `No policy there claims all that the box requires: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(box.requirements)}.`;
  const shown5 = fitting.slice(0, 10).map(({ name, claims }) => `${name} [${claims.join(", ")}]`);
  return `Policies that fit the box: ${shown5.join("; ")}.`;
}
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/platforms/elasticbox/deploy/plan-deploy.ts
var PLACES = ["provider_id", "location"];
var PLACED = "A CloudFormation box needs no policy: its `variables` name the provider by its id and the location.";
async function planDeploy(context, target, inputs) {
  const { version } = target;
  const placed = (0,_chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_10__/* .boxType */ .iv)(version) === "cloudformation";
  const places = placed ? placesOf(target, inputs) : [];
  const { policy: named, claims } = inputs;
  const choice = { workspace: target.workspace, box: version, policy: named, claims };
  const policy = placed ? version : choosePolicy(target.boxes, choice);
  const known = await variablesOfTarget(context, target);
  const given = placed ? inputs.variables.filter((variable) => !isPlace(variable)) : inputs.variables;
  const variables = await prepareVariables(context, given, { known, complete: true });
  return {
    policy: policy.name,
    variables,
    request: async () => ({
      schema: "http://elasticbox.net/schemas/deploy-instance-request",
      owner: target.workspace.id,
      name: target.name,
      box: { id: version.id, variables: (await uploadFiles(context, variables)).map(wireVariable) },
      policy_box: { id: policy.id, variables: places.map(wireVariable) },
      instance_tags: inputs.tags,
      automatic_updates: inputs.automaticUpdates ?? "off",
      ...inputs.lease ? { lease: { expire: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .formatStamp */ .xE)(inputs.lease.expire), operation: inputs.lease.operation } } : {}
    })
  };
}
function isPlace({ name, scope }) {
  return scope === "" && PLACES.includes(name);
}
function placesOf({ version }, { policy, claims, variables }) {
  if (policy !== void 0 || claims !== void 0) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .dz(
      [
        {
          input: policy === void 0 ? "claims" : "policy",
          problem: "is not for a CloudFormation box; give provider_id and location among the `variables`"
        }
      ],
      { next: PLACED }
    );
  }
  const own = { provider_id: version.provider_id, location: version.profile.location };
  const places = PLACES.map((name) => {
    const given = variables.find((variable) => isPlace(variable) && variable.name === name);
    return { name, scope: "", type: "Text", value: given?.value ?? own[name] };
  });
  const problems = places.filter(({ value }) => value === "").map(({ name }) => ({ input: "variables", problem: `${name} is required for a CloudFormation box` }));
  if (problems.length > 0) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .dz(problems, { next: PLACED });
  return places;
}

// src/platforms/elasticbox/deploy/ensure-instance.ts
async function ensureInstance(context, ensure) {
  const listed2 = ensure.ifExists === "create" ? [] : await matches(context, ensure);
  const found = onlyOne(await confirmed(context, listed2), ensure);
  return found ? useFound2(context, ensure, found) : create(context, ensure);
}
function matches({ client }, { target, deploy: deploy2, foundBy }) {
  const { workspace, box, name } = target;
  const tags = foundBy ?? deploy2.tags;
  return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .findInstances */ .wG)(client, { workspace: workspace.id, box: box.id, name, tags });
}
function onlyOne(found, { target }) {
  if (found.length < 2) return found[0];
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
    `${found.length} instances of box ${target.box.name} are named ${target.name} and have these tags: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(found.map(({ id }) => id))}.`,
    {
      title: `Instance ${target.name} is there more than once`,
      next: "Terminate those that are not wanted, add a tag that only one of them has, or set `if-exists: create`."
    }
  );
}
async function useFound2(context, ensure, found) {
  const { ifExists, deploy: deploy2 } = ensure;
  if (ifExists === "fail") throw refused2(found);
  if (ifExists === "recreate") return recreate(context, ensure, found);
  const { version, pinned } = ensure.target;
  const update = { deploy: deploy2, version, pinned, reinstall: ifExists === "reinstall" };
  const updates = ifExists === "reinstall" || ifExists === "reconfigure";
  if (context.dryRun) {
    if (updates) return planUpdate(context, found, update);
    return planned3({ action: "none", target: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(found) }, found);
  }
  const instance = context.wait ? await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitIdle */ .j8)(context, found) : found;
  if ((0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isTerminated */ .C2)(instance)) return create(context, ensure);
  if (updates) return updateFound(context, instance, update);
  if (context.wait && (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN)(instance)) throw await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(context, instance);
  return { outcome: "unchanged", changed: false, instance };
}
async function recreate(context, ensure, found) {
  const deploy2 = await planDeploy(context, ensure.target, ensure.deploy);
  if (context.dryRun) {
    const fields = describeDeploy(ensure.target, ensure.deploy, deploy2);
    return planned3({ action: "recreate", target: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(found), fields }, found);
  }
  const request = await deploy2.request();
  await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .removeInstance */ .gK)(context, found, { force: false, deleteRecord: true, wait: true });
  return afterRemoval(
    [found],
    () => make2(context, ensure, { request, outcome: "recreated", deleted: /* @__PURE__ */ new Set([found.id]) })
  );
}
async function create(context, ensure) {
  const { target } = ensure;
  const deploy2 = await planDeploy(context, target, ensure.deploy);
  if (context.dryRun) {
    const what = `instance ${target.name} of box ${target.box.name} with policy ${deploy2.policy}`;
    const fields = describeDeploy(target, ensure.deploy, deploy2);
    return planned3({ action: "create", target: what, fields }, void 0);
  }
  return make2(context, ensure, { request: await deploy2.request(), outcome: "created" });
}
async function make2(context, ensure, { request, outcome, deleted }) {
  const made = await newInstance(context, request);
  const { tag } = made;
  const { kept, byUs, group } = await keepOldest(context, {
    what: `instance ${ensure.target.name}`,
    made: [made.instance],
    tag,
    size: 1,
    settle: async (group2) => group2.length === 0 ? [] : [await made.settled()],
    look: async () => {
      const all = await matches(context, ensure);
      const rivals = ensure.ifExists === "create" ? all.filter(({ tags }) => tags.includes(tag)) : all;
      return rivals.map((one) => [one]);
    },
    ...deleted && { deleted }
  });
  const [instance = made.instance] = group;
  if (kept === "own") return { outcome, changed: true, instance };
  if (!byUs) return { ...await useFound2(context, afterRace(ensure), instance), changed: true };
  const undo2 = undoOf(context, instance, tag);
  context.ledger.create({ key: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(instance), what: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance), id: instance.id, undo: undo2 });
  const idle = context.wait ? await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitIdle */ .j8)(context, instance) : instance;
  if ((0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN)(idle)) throw await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(context, idle);
  return { outcome, changed: true, instance: idle };
}
function planned3(change, instance) {
  return { outcome: "planned", changed: change.action !== "none", instance, plan: [change] };
}
function refused2(instance) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(`There is already an ${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance)}, and \`if-exists\` is \`fail\`.`, {
    title: `Instance ${instance.name} exists`,
    next: "Choose another name or tag, or set `if-exists` to `reconfigure`, `reinstall`, `recreate`, `reuse` or `create`."
  });
}

// src/platforms/elasticbox/deploy/deploy-result.ts
async function deployInstance(context, ensure) {
  const { name } = ensure.target;
  const { instance, movedFrom, ...ended } = await ensureInstance(context, ensure);
  const version = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(ensure.target.version);
  if (!instance)
    return { ...ended, title: `Would deploy instance ${name}.`, outputs: { name, "box-version": version } };
  const { baseUrl } = context.client;
  const addresses = await readAddresses(context, instance);
  return {
    ...ended,
    title: context.dryRun ? `Looked at instance ${name}.` : `Instance ${name} is ${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStatus */ .Wn)(instance)}.`,
    resource: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceResource */ .SB)(instance, baseUrl, addresses),
    outputs: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOutputs */ .qG)(instance, baseUrl, addresses),
    facts: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceFacts */ .Ru)(instance, baseUrl, addresses, movedFrom)
  };
}
async function deployApplication(context, ensure) {
  const { name } = ensure.target;
  const { instances, ...ended } = await ensureApplication(context, ensure);
  const [first] = instances;
  if (!first) return { ...ended, title: `Would deploy application ${name}.`, outputs: { name } };
  const { baseUrl } = context.client;
  const addresses = (await Promise.all(instances.map((instance) => readAddresses(context, instance)))).flat();
  return {
    ...ended,
    ...listed(instances, baseUrl),
    title: `${context.dryRun ? "Looked at" : "Deployed"} application ${name}: ${instances.length} instances.`,
    outputs: { ...(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOutputs */ .qG)(first, baseUrl, addresses), name, count: instances.length }
  };
}

// src/operations/elasticbox/boxes/deploy-box.ts
var deployBox = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "deploy-box",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "Deploy a box, or bring the instance of this box, name and tags up to date, and wait until it is online.",
  inputs: {
    required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.box],
    optional: [
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.check,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.status,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.boxVersion,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.policy,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.claims,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.name,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.variables,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.tags,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.lease,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.leaseAction,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.automaticUpdates,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.ifExists
    ],
    rules: [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .atMostOne */ .jH)("policy", "claims")]
  },
  outputs: [
    "id",
    "name",
    "status",
    "url",
    "address",
    "addresses",
    "expires-at",
    "box-version",
    "count",
    "healthy"
  ],
  outcomes: ["created", "updated", "recreated", "unchanged"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  example: `
workspace: operations
box: web
policy: linux-small
name: web-pr-41
tags: pr-41, web
lease: 24h
variables: |
  GIT_SHA: ab12cd
  nginx.http: 8080
`,
  check: ({ tags = [] }) => tags.some(_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .isPattern */ .Pt) ? [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .PATTERN */ .XF] : [],
  run: async (inputs, context) => {
    const { policy, claims, variables = [], tags = [] } = inputs;
    const target = await findTarget(context, inputs);
    const deploy2 = (0,_chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_10__/* .boxType */ .iv)(target.box) === "application" ? deployApplication : deployInstance;
    return deploy2(context, {
      target,
      ifExists: inputs["if-exists"],
      deploy: {
        policy,
        claims,
        variables,
        tags: [...new Set(tags)],
        lease: leaseFrom(context, inputs),
        automaticUpdates: inputs["automatic-updates"]
      }
    });
  }
});

// src/operations/elasticbox/boxes/export-box.ts


// src/platforms/elasticbox/folder/local-box.ts
var EVENTS = [
  "pre_install",
  "install",
  "pre_configure",
  "configure",
  "pre_start",
  "start",
  "stop",
  "post_stop",
  "dispose",
  "post_dispose"
];
var OLD_EVENTS = {
  terminate: "dispose",
  post_terminate: "post_dispose"
};
var PAGES = { readme: "README.md" };
function placeOf(variable) {
  return `variables.${keyOf(variable)}`;
}
function keyOf({ name, scope }) {
  return typeof scope === "string" && scope !== "" ? `${scope}.${name}` : name;
}

// src/platforms/elasticbox/folder/parse-box-yaml.ts
var KEYS = [
  "id",
  "name",
  "description",
  "schema",
  "requirements",
  "services",
  "variables",
  "icon_metadata",
  "icon"
];
var FIELDS = ["description", "requirements", "services", "icon_metadata"];
var TYPES = ["Text", "Password", "Number", "Port", "File", "Options", "Box", "Binding"];
var AS_WRITTEN = ["name", "type", "value", "scope", "options", "visibility"];
async function parseBoxYaml(text) {
  const problems = [];
  const [data, written] = await Promise.all([tryYaml(text, "core", problems), tryYaml(text, "failsafe", [])]);
  const empty = { id: void 0, name: void 0, schema: void 0, fields: {}, variables: [], problems };
  if (problems.length > 0) return empty;
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(data) || !(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(written)) return { ...empty, problems: ["box.yaml is no map"] };
  for (const key of Object.keys(data))
    if (!KEYS.includes(key))
      problems.push(`box.yaml: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(key)} is unknown; it may hold ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(KEYS, "and")}`);
  const icon = data["icon_metadata"];
  const stock = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(icon) && typeof icon["image"] === "string" && icon["image"].startsWith("images/");
  const fields = Object.fromEntries(
    FIELDS.filter((key) => key in data && (key !== "icon_metadata" || stock)).map((key) => {
      const value = key === "description" ? written[key] : data[key];
      return [key, value ?? ""];
    })
  );
  if (data["description"] === null) fields["description"] = "";
  if ("requirements" in fields && !Array.isArray(fields["requirements"]))
    problems.push("box.yaml: requirements is no list");
  const variables = readVariables(data["variables"], written["variables"], problems);
  return {
    id: textOf(written["id"]),
    name: textOf(written["name"]),
    schema: textOf(written["schema"]),
    fields,
    variables,
    problems
  };
}
async function tryYaml(text, schema, problems) {
  try {
    return await (0,_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .gM)(text, schema);
  } catch (error) {
    problems.push(`box.yaml ${error instanceof Error ? error.message : "cannot be read"}`);
    return void 0;
  }
}
function readVariables(data, written, problems) {
  if (data === void 0 || data === null) return [];
  if (!Array.isArray(data) || !Array.isArray(written)) {
    problems.push("box.yaml: variables is no list");
    return [];
  }
  const seen = /* @__PURE__ */ new Set();
  return data.flatMap((item, index) => {
    const texts = written[index];
    const where = `box.yaml: variable ${index + 1}`;
    if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(item) || !(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(texts) || typeof texts["name"] !== "string" || texts["name"] === "") {
      problems.push(`${where} is no map with a name`);
      return [];
    }
    const as = AS_WRITTEN.filter((key2) => key2 in item).map((key2) => [
      key2,
      item[key2] === null ? "" : texts[key2]
    ]);
    const variable = { ...item, ...Object.fromEntries(as) };
    const key = `${variable["scope"] ?? ""}.${variable.name}`;
    if (seen.has(key)) problems.push(`${where} (${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(variable.name)}) is there twice`);
    seen.add(key);
    const odd = AS_WRITTEN.filter((name) => name in variable && typeof variable[name] !== "string");
    if (odd.length > 0) problems.push(`${where} (${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(variable.name)}): ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(odd)} must be text`);
    const { type } = variable;
    if (type !== void 0 && !TYPES.includes(String(type)))
      problems.push(`${where} (${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(variable.name)}): the type must be ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(TYPES, "or")}`);
    return [variable];
  });
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}

// src/platforms/elasticbox/folder/raw-box.ts
function variablesIn(raw) {
  const list2 = raw["variables"];
  if (!Array.isArray(list2)) return [];
  return list2.filter((item) => (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(item) && typeof item["name"] === "string");
}
function filesOf(raw) {
  const events = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(raw["events"]) ? raw["events"] : {};
  const found = [
    ...EVENTS.map((event) => [`events.${event}`, urlOf(events[event])]),
    ["readme", urlOf(raw["readme"])],
    ...variablesIn(raw).filter(({ type }) => type === "File").map((variable) => [placeOf(variable), variable["value"]])
  ];
  return new Map(
    found.filter((entry) => typeof entry[1] === "string" && entry[1] !== "")
  );
}
function urlOf(reference) {
  return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(reference) ? reference["url"] : void 0;
}

// src/platforms/elasticbox/folder/folder-of.ts
async function folderOf(raw, contentOf) {
  const there = filesOf(raw);
  const missing2 = [];
  const files = [];
  const add = async (label, url, executable = false) => {
    if (url === void 0) return false;
    const bytes = await contentOf(url);
    if (bytes) files.push({ label, bytes, executable });
    else missing2.push(label);
    return bytes !== void 0;
  };
  for (const event of EVENTS) await add(`events/${event}`, there.get(`events.${event}`), true);
  const names = /* @__PURE__ */ new Map();
  const withheld = [];
  const variables = [];
  for (const variable of variablesIn(raw)) {
    const { value, ...rest } = variable;
    const url = there.get(placeOf(variable));
    if (variable["type"] === "Password") {
      withheld.push(keyOf(variable));
      variables.push(rest);
    } else if (url !== void 0) {
      const label = names.get(url) ?? `files/${freeName(variable, url, [...names.values()])}`;
      if (!names.has(url)) await add(label, url);
      names.set(url, label);
      variables.push({ ...rest, value: label });
    } else variables.push(value === void 0 ? rest : { ...rest, value });
  }
  await add(PAGES.readme, there.get("readme"));
  const yaml = await toYaml(raw, variables);
  return {
    files: [{ label: "box.yaml", bytes: Buffer.from(yaml), executable: false }, ...files],
    missing: missing2,
    withheld
  };
}
function freeName(variable, url, taken) {
  const last = url.split("/").at(-1) ?? "";
  const safe = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(decoded(last)).replace(/[/\\:*?"<>|\u0000-\u001f]/g, "-").replace(/^\.+/, "") || "file";
  const free = (name) => !taken.some((label) => label.toLowerCase() === `files/${name}`.toLowerCase());
  if (free(safe)) return safe;
  const own = keyOf(variable).replace(/[^\w.-]/g, "-");
  return free(`${own}-${safe}`) ? `${own}-${safe}` : `${taken.length}-${safe}`;
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
async function toYaml(raw, variables) {
  const { stringify } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 6643));
  const icon = raw["icon_metadata"];
  const stock = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(icon) && typeof icon["image"] === "string" && icon["image"].startsWith("images/");
  const plain2 = FIELDS.filter((key) => key in raw && raw[key] !== null && (key !== "icon_metadata" || stock));
  const box = {
    id: raw["id"],
    name: raw["name"],
    schema: raw["schema"],
    ...Object.fromEntries(plain2.map((key) => [key, raw[key]])),
    variables
  };
  return stringify(box, { lineWidth: 0, aliasDuplicateObjects: false });
}

// src/platforms/elasticbox/folder/write-folder.ts


async function writeFolder(path, files) {
  for (const { label, bytes, executable } of files) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(path, label);
    try {
      await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.dirname)(file), { recursive: true });
      await assertInside(path, (0,node_path__WEBPACK_IMPORTED_MODULE_18__.dirname)(file));
      const fresh = (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .siblingName */ .Ue)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.dirname)(file));
      await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.writeFile)(fresh, bytes, { flag: "wx", mode: executable ? 448 : 384 });
      await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.rename)(fresh, file).catch(async (error) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.unlink)(fresh).catch(() => void 0);
        throw error;
      });
    } catch (error) {
      if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ) throw error;
      throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
        `${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(label)} cannot be written to ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(path)}: ${(0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) || "the file system refused"}.`,
        {
          title: "The box\u2019s folder cannot be written",
          next: "Give `path` a folder of the workspace that can be written.",
          cause: error
        }
      );
    }
  }
}
async function assertInside(path, directory) {
  const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.realpath)(path), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.realpath)(directory));
  if (inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_18__.sep}`) || inside === "..") {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(`${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(directory)} is a link that leads out of ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(path)}.`, {
      next: "Take the link away."
    });
  }
}
async function staleIn(path, files) {
  const own = new Set(files.map(({ label }) => label));
  const stale = [];
  for (const folder of ["events", "files"]) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(path, folder)).catch(() => []);
    for (const name of names) {
      const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(path, folder, name)).catch(() => void 0);
      if (there && !name.startsWith(".") && !own.has(`${folder}/${name}`))
        stale.push(`${folder}/${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(name)}`);
    }
  }
  return stale;
}

// src/platforms/elasticbox/pushes/box-contents.ts
var STORED2 = /^\/services\/blobs\/download\/[\w./%~-]+$/;
function boxContents(client) {
  const known = /* @__PURE__ */ new Map();
  return async (url) => {
    if (!STORED2.test(url)) return void 0;
    const reading = known.get(url) ?? read(client, url);
    known.set(url, reading);
    return reading;
  };
}
async function read(client, url) {
  try {
    return await client.download(url);
  } catch (error) {
    if ((0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .isOfKind */ .Q2)(error, "absent", "invalid", "doubtful")) return void 0;
    throw error;
  }
}

// src/platforms/elasticbox/pushes/export-box.ts
async function exportBox(context, wanted) {
  const { client, dryRun, log, secrets } = context;
  const workspace = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .findWorkspace */ .pl)(client, wanted.workspace);
  const box = (0,_chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_10__/* .findBox */ .Nf)(await client.listBoxes(workspace.id), workspace, wanted.box);
  const version = await chooseVersion(client, box, { workspace, wanted: wanted.version });
  const { raw } = await client.getBox(version.id);
  for (const { type, value } of version.variables) if (type === "Password") secrets.hide(value);
  const { files, missing: missing2, withheld } = await folderOf({ ...raw, id: box.id }, boxContents(client));
  if (missing2.length > 0) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
      `Files that box ${box.name} (${box.id}) names cannot be read: ${missing2.join(", ")}.`,
      {
        next: "Upload them again on the box\u2019s page, or ask the platform\u2019s support."
      }
    );
  }
  if (withheld.length > 0)
    log.notice(
      `Values of passwords are not written: ${withheld.join(", ")}. The box keeps them when it is pushed.`
    );
  const stale = await staleIn(wanted.path, files);
  if (stale.length > 0) log.warning(`In the folder, and not of the box: ${stale.join(", ")}.`);
  if (!dryRun) await writeFolder(wanted.path, files);
  return { box, version, files };
}

// src/operations/elasticbox/boxes/export-box.ts
var exportBoxOperation = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "export-box",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "Write a box as the folder that `push-box` reads (`box.yaml`, `events/`, `files/`, `README.md`), without the values of passwords.",
  inputs: {
    required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.box, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.path],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.boxVersion]
  },
  outputs: ["id", "name", "url", "box-version", "count"],
  outcomes: ["read"],
  example: `
workspace: operations
box: web
path: boxes/web
`,
  run: async ({ workspace, box: wanted, path, "box-version": version }, context) => {
    const { client, dryRun, machine } = context;
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(machine.directories.workspace, path);
    if (!isWithin(machine.directories.workspace, at) && !isWithin(machine.directories.temp, at)) {
      throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .dz([{ input: "path", problem: "must be within the workspace or RUNNER_TEMP" }]);
    }
    const exported = await exportBox(context, { workspace, box: wanted, version, path: at });
    const { box, files } = exported;
    const number = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(exported.version);
    const names = files.map(({ label }) => label);
    return {
      outcome: dryRun ? "planned" : "read",
      changed: false,
      title: `${dryRun ? "Would write" : "Wrote"} box ${box.name} ${number} to ${path}: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(files.length, "file")}.`,
      resource: { id: box.id, name: box.name, version: number, path: at, files: names },
      outputs: {
        id: box.id,
        name: box.name,
        url: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .boxUrl */ .fc)(client.baseUrl, box),
        "box-version": number,
        count: files.length
      },
      table: {
        columns: ["File", "Bytes"],
        rows: files.map(({ label, bytes }) => [label, `${bytes.length}`])
      },
      ...dryRun ? { plan: names.map((target) => ({ action: "create", target: `file ${target}` })) } : {}
    };
  }
});
function isWithin(directory, path) {
  const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.relative)(directory, path);
  return directory !== "" && inside !== ".." && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_18__.sep}`);
}

// src/operations/elasticbox/instances/get-instance.ts
var getInstance = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "get-instance",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "Read one instance; with `wait: true` wait until its operation has ended.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.instance], optional: [_chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.check, _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.status, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace] },
  outputs: ["id", "name", "status", "url", "address", "addresses", "expires-at", "box-version", "healthy"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  resume: { operation: "get-instance", input: "instance", output: "id" },
  example: `
instance: i-abc123
`,
  run: async (selection, context) => {
    const { baseUrl } = context.client;
    const found = await selectInstance(context.client, selection);
    if (!found) {
      throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AbsentError */ .Es(`There is no ${describeSelection(selection)}.`, {
        next: "Check the id, and that `base-url` is the site it belongs to."
      });
    }
    context.ledger.know((0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOutputs */ .qG)(found, baseUrl));
    const instance = context.wait ? await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitIdle */ .j8)(context, found) : found;
    if (context.wait && (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN)(instance)) throw await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(context, instance);
    const addresses = await readAddresses(context, instance);
    return {
      outcome: "read",
      changed: false,
      title: `Instance ${instance.name} is ${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStatus */ .Wn)(instance)}.`,
      resource: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceResource */ .SB)(instance, baseUrl, addresses),
      outputs: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOutputs */ .qG)(instance, baseUrl, addresses),
      facts: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceFacts */ .Ru)(instance, baseUrl, addresses)
    };
  }
});

// src/operations/elasticbox/boxes/list-box-versions.ts
var listBoxVersions = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "list-box-versions",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "List the versions of a box, the newest first.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.box], optional: [] },
  outputs: ["id", "name", "count"],
  outcomes: ["listed"],
  example: `
workspace: operations
box: web
`,
  run: async (inputs, { client }) => {
    const workspace = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .findWorkspace */ .pl)(client, inputs.workspace);
    const box = (0,_chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_10__/* .findBox */ .Nf)(await client.listBoxes(workspace.id), workspace, inputs.box);
    const versions = (await client.listVersions(box.id)).map(({ id, version, updated }) => ({
      id,
      number: version?.number ?? "",
      description: version?.description ?? "",
      updated
    }));
    return {
      outcome: "listed",
      changed: false,
      title: `Box ${box.name} (${box.id}) has ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(versions.length, "version")}.`,
      resource: versions,
      outputs: { id: box.id, name: box.name, count: versions.length },
      table: {
        columns: ["Number", "Id", "Description", "Updated"],
        rows: versions.map(({ number, id, description, updated }) => [number, id, description, updated])
      }
    };
  }
});

// src/operations/elasticbox/boxes/list-boxes.ts
var listBoxes = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "list-boxes",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "List the boxes a workspace can use, deployment policies with their claims and public boxes included.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
workspace: operations
`,
  run: async ({ workspace: wanted }, { client }) => {
    const workspace = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .findWorkspace */ .pl)(client, wanted);
    const boxes = await client.listBoxes(workspace.id);
    return {
      outcome: "listed",
      changed: false,
      title: `Workspace ${workspace.id} can use ${boxes.length === 1 ? "one box" : `${boxes.length} boxes`}.`,
      resource: boxes.map((box) => ({
        id: box.id,
        name: box.name,
        type: (0,_chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_10__/* .boxType */ .iv)(box),
        owner: box.owner,
        description: box.description,
        requirements: box.requirements,
        claims: box.claims,
        variables: box.variables.map(({ name, scope, type, required }) => ({ name, scope, type, required })),
        updated: box.updated
      })),
      outputs: { count: boxes.length },
      table: {
        columns: ["Id", "Name", "Type", "Owner", "Claims or requirements"],
        rows: boxes.map((box) => [
          box.id,
          box.name,
          (0,_chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_10__/* .boxType */ .iv)(box),
          box.owner,
          [...box.claims, ...box.requirements].join(", ")
        ])
      }
    };
  }
});

// src/operations/elasticbox/instances/list-instances.ts
var listInstances = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "list-instances",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "List a workspace\u2019s instances, shared and terminated ones included; with `tags` those that have all of them.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace], optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.selectedTags] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
workspace: operations
tags: pr-41
`,
  run: async ({ workspace: wanted, tags = [] }, { client }) => {
    const workspace = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .findWorkspace */ .pl)(client, wanted);
    const all = await client.listInstances(workspace.id);
    const instances = all.filter((0,_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .tagMatcher */ .RL)(tags));
    return {
      outcome: "listed",
      changed: false,
      title: `${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(instances.length, "instance")} in workspace ${workspace.id}.`,
      ...listed(instances, client.baseUrl)
    };
  }
});

// src/operations/elasticbox/workspaces/list-providers.ts
var listProviders = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "list-providers",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "List the cloud providers that a workspace can deploy to.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
workspace: operations
`,
  run: async ({ workspace: wanted }, { client }) => {
    const workspace = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .findWorkspace */ .pl)(client, wanted);
    const providers = (await client.listProviders(workspace.id)).map(({ id, name, type, state, owner }) => {
      return { id, name, type, state, owner };
    });
    return {
      outcome: "listed",
      changed: false,
      title: `${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(providers.length, "provider")} in workspace ${workspace.id}.`,
      resource: providers,
      outputs: { count: providers.length },
      table: {
        columns: ["Id", "Name", "Type", "State", "Owner"],
        rows: providers.map(({ id, name, type, state, owner }) => [id, name, type, state, owner])
      }
    };
  }
});

// src/operations/elasticbox/workspaces/list-workspaces.ts
var listWorkspaces = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "list-workspaces",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "List the workspaces that the token\u2019s user can reach.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
base-url: https://elasticbox.com
`,
  run: async (_inputs, { client }) => {
    const workspaces = (await client.listWorkspaces()).map(({ id, name, type }) => ({ id, name, type }));
    return {
      outcome: "listed",
      changed: false,
      title: `${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(workspaces.length, "workspace")} can be reached.`,
      resource: workspaces,
      outputs: { count: workspaces.length },
      table: {
        columns: ["Id", "Name", "Type"],
        rows: workspaces.map(({ id, name, type }) => [id, name, type])
      }
    };
  }
});

// src/platforms/elasticbox/previews/remove-previews.ts
async function removePreviews(context, name, found) {
  const [first] = found;
  const gone = { status: void 0, url: void 0, address: void 0, addresses: void 0 };
  const outputs = { id: first?.id, name, ...gone, "expires-at": void 0 };
  if (!first) {
    const title = `There is no preview ${name}.`;
    return { outcome: "absent", changed: false, title, outputs };
  }
  const targets = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(found.map(_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab));
  if (context.dryRun) {
    const plan = found.map((instance) => ({ action: "delete", target: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance) }));
    return { outcome: "planned", changed: true, title: `Would terminate ${targets}.`, outputs, plan };
  }
  context.ledger.know({ id: first.id, name });
  const done = await sideBySide(
    context,
    found,
    (instance) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .removeInstance */ .gK)(context, instance, { force: false, deleteRecord: true })
  );
  const deleted = done.some(({ value }) => value);
  return {
    outcome: deleted ? "deleted" : "absent",
    changed: deleted,
    title: deleted ? `Terminated ${targets}.` : `Gone already: ${targets}.`,
    resource: found.map(({ id }) => ({ id, name })),
    outputs
  };
}

// src/platforms/elasticbox/previews/preview-box.ts
function previewBox(context, wanted) {
  const { owner } = wanted;
  const name = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instancePreviewName */ .bP)(wanted.base, owner.number);
  const deployed = /* @__PURE__ */ new Set();
  const preview = {
    deploy: async () => {
      const target = await findTarget(context, { ...wanted.target, name });
      const result = await deploy(context, wanted, target);
      for (const id of idsIn(result.resource)) deployed.add(id);
      return result;
    },
    takeDown: async () => {
      const workspace = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .findWorkspace */ .pl)(context.client, wanted.target.workspace);
      const found = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .findPreviews */ .hb)(context.client, { workspace, name, owner });
      const { created, outputs } = context.ledger;
      for (const id of [...created, ...idsIn({ id: outputs.id })]) deployed.add(id);
      const own = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .withDeployed */ .jy)(context.client, found.own, { workspace, deployed });
      if (own.length === 0) (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseForeign */ .re)(found, owner);
      return removePreviews(context, name, own);
    }
  };
  return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .keepPreview */ .uW)(context, owner.number, { preview, rules: wanted.rules });
}
function idsIn(resource) {
  const all = Array.isArray(resource) ? resource : [resource];
  return all.flatMap((one) => (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(one) && typeof one["id"] === "string" ? [one["id"]] : []);
}
async function deploy(context, { owner, deploy: wanted, ifExists }, target) {
  const { workspace, name, box } = target;
  const found = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .findPreviews */ .hb)(context.client, { workspace, name, owner });
  (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseForeign */ .re)(found, owner);
  (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOtherBox */ .so)(found, box);
  const tag = (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .ownerTag */ .qE)(owner);
  const deployed = await ((0,_chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_10__/* .boxType */ .iv)(box) === "application" ? deployApplication : deployInstance)(context, {
    target,
    deploy: { ...wanted, tags: [.../* @__PURE__ */ new Set([...wanted.tags, tag])] },
    ifExists,
    foundBy: [tag]
  });
  if (deployed.outcome !== "unchanged" || !wanted.lease) return deployed;
  return extendLease(context, deployed, { workspace, name, owner, lease: wanted.lease });
}
async function extendLease(context, deployed, { lease, ...key }) {
  const { own } = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .findPreviews */ .hb)(context.client, key);
  const wanted = { variables: [], lease, automaticUpdates: void 0 };
  const edited = [];
  for (const instance of own) edited.push(await editInstance(context, instance, wanted));
  const [first] = edited;
  const expiry = first && (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOutputs */ .qG)(first, context.client.baseUrl)["expires-at"];
  return {
    ...deployed,
    outcome: "updated",
    changed: true,
    outputs: { ...deployed.outputs, "expires-at": expiry }
  };
}

// src/operations/elasticbox/boxes/preview-box.ts
var previewBoxOperation = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "preview-box",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "Keep an instance of a box for a pull request: deploy it, update it on every push, terminate it when the pull request is closed.",
  inputs: {
    required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace],
    optional: [
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.check,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.status,
      _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .common */ .sh.pullRequest,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .previews */ .e.label,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .previews */ .e.superseded,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .previews */ .e.box,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .previews */ .e.instanceName,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.boxVersion,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.policy,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.claims,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.variables,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.tags,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .previews */ .e.lease,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.leaseAction,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.automaticUpdates,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.ifExists
    ],
    rules: [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .atMostOne */ .jH)("policy", "claims")]
  },
  outputs: [
    "id",
    "name",
    "status",
    "url",
    "address",
    "addresses",
    "expires-at",
    "box-version",
    "count",
    "healthy"
  ],
  outcomes: ["created", "updated", "recreated", "unchanged", "deleted", "absent", "skipped"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  example: `
workspace: operations
box: web
policy: linux-small
name: web
variables: |
  GIT_SHA: \${{ github.sha }}
comment: true
environment: preview
`,
  skip: _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .skipWithoutSecrets */ .JP,
  needs: (values, event) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosing */ .wH)(values, event) ? FINDING : void 0,
  beginsReports: true,
  check: (inputs, { event }) => {
    const { box, name, tags = [] } = inputs;
    return [
      ...(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPreview */ .nz)(inputs, event, { box }),
      ...(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosing */ .wH)(inputs, event) && box === void 0 && name === void 0 ? [NAMELESS] : [],
      ...tags.some(_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .isOwnerTag */ .IR) ? [MARKED] : [],
      ...tags.some(_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .isPattern */ .Pt) ? [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .PATTERN */ .XF] : [],
      ...inputs["if-exists"] === "create" ? [ONLY_ONE] : []
    ];
  },
  reportOn: (inputs, event) => {
    const number = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .pullRequestOf */ ._n)(inputs, event);
    if (number === void 0) return void 0;
    const name = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instancePreviewName */ .bP)(baseOf(inputs), number);
    const { workspace: scope } = inputs;
    return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .previewSubject */ .R_)(
      { platform: "elasticbox", scope, name, pullRequest: number, kind: "preview" },
      (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosing */ .wH)(inputs, event)
    );
  },
  run: (inputs, context) => {
    const { workspace, box = "", policy, claims, variables = [], tags = [] } = inputs;
    const automaticUpdates = inputs["automatic-updates"];
    return previewBox(context, {
      owner: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)(inputs, context),
      base: baseOf(inputs),
      rules: inputs,
      target: { workspace, box, "box-version": inputs["box-version"] },
      deploy: { policy, claims, variables, tags, lease: leaseFrom(context, inputs), automaticUpdates },
      ifExists: inputs["if-exists"]
    });
  }
});
var FINDING = [
  ...["name", "box", "workspace", "pull-request", "label"],
  ...["token", "auth-scheme", "base-url", "ca-certificate", "dry-run"]
];
var NAMELESS = { input: "name", problem: "is required, or `box` in its place" };
var MARKED = {
  input: "tags",
  problem: "cannot have one of the form `bxw-\u2026-pr-\u2026`, which marks whose preview the instance is"
};
var ONLY_ONE = {
  input: "if-exists",
  problem: "cannot be `create`: a pull request has one preview of a name"
};
function baseOf({
  name,
  box = ""
}) {
  return name ?? box;
}

// src/operations/elasticbox/boxes/push-box.ts


// src/platforms/elasticbox/folder/read-folder.ts


var MAX_FILE2 = 10 * 1024 * 1024;
var STORED3 = /^\/services\/blobs\/download\//;
async function readFolder(path, warn) {
  const reader = new FolderReader(path);
  const yaml = await reader.text("box.yaml");
  if (yaml === void 0) throw await noBox(path);
  const { problems, ...box } = await parseBoxYaml(yaml);
  reader.problems.push(...problems);
  const files = [...await reader.events(), ...await reader.page()];
  const used = /* @__PURE__ */ new Set();
  for (const variable of box.variables.filter(({ type }) => type === "File")) {
    const { value } = variable;
    if (typeof value !== "string" || value === "" || STORED3.test(value)) continue;
    const file = await reader.file(value, { place: placeOf(variable), label: value });
    if (file) files.push(file);
    else reader.problems.push(`variable ${variable.name}: there is no file ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(value)} in the folder`);
    used.add(value);
  }
  for (const name of await reader.names("files"))
    if (!used.has(`files/${name}`))
      warn(`files/${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(name)} is the value of no File variable in box.yaml; it is left out.`);
  if (reader.problems.length > 0) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .dz(
      reader.problems.map((problem) => ({ input: "path", problem })),
      {
        title: "The box\u2019s folder cannot be used",
        next: "Correct the files named above and run the step again."
      }
    );
  }
  return { ...box, files };
}
var FolderReader = class {
  problems = [];
  #root;
  constructor(root) {
    this.#root = root;
  }
  async text(name) {
    const file = await this.file(name, { place: "", label: name });
    return file && Buffer.from(file.bytes).toString("utf8");
  }
  /** The names in a folder below, hidden ones apart. */
  async names(folder) {
    try {
      const all = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(this.#root, folder));
      return all.filter((name) => !name.startsWith(".")).sort();
    } catch (error) {
      if (!["ENOENT", "ENOTDIR"].includes((0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error))) this.problems.push(`${folder} cannot be read`);
      return [];
    }
  }
  async events() {
    const files = [];
    for (const name of await this.names("events")) {
      const event = OLD_EVENTS[name] ?? name;
      if (!EVENTS.includes(event)) {
        this.problems.push(
          `events/${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(name)} is no event: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)([...EVENTS], "or")}.${(0,_chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_13__/* .didYouMean */ .a)(name, EVENTS)}`
        );
        continue;
      }
      const file = await this.file(`events/${name}`, { place: `events.${event}`, label: `events/${event}` });
      if (file) files.push({ ...file, name: event });
    }
    return files;
  }
  /** The page of the box, in whatever case its name is written. */
  async page() {
    const name = (await this.names(".")).find((one) => one.toLowerCase() === PAGES.readme.toLowerCase());
    const file = name && await this.file(name, { place: "readme", label: PAGES.readme });
    return file ? [file] : [];
  }
  async file(name, as) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(this.#root, name);
    try {
      const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.realpath)(path);
      const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.realpath)(this.#root), real);
      if (inside.startsWith("..") || inside.startsWith(node_path__WEBPACK_IMPORTED_MODULE_18__.sep)) {
        this.problems.push(`${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(name)} leads out of the folder`);
        return void 0;
      }
      const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.lstat)(real);
      if (!found.isFile()) return void 0;
      if (found.size > MAX_FILE2) this.problems.push(`${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(name)} is larger than 10 MiB`);
      else return { ...as, name: (0,node_path__WEBPACK_IMPORTED_MODULE_18__.basename)(name), bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.readFile)(real) };
    } catch (error) {
      if (!["ENOENT", "ENOTDIR"].includes((0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error)))
        this.problems.push(`${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(name)} cannot be read`);
    }
    return void 0;
  }
};
async function noBox(path) {
  const below = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.readdir)(path, { withFileTypes: true }).catch(() => void 0);
  const problem = below ? "names a folder without a box.yaml" : "names no folder that can be read; a step that uses it needs the repository checked out before";
  const folders = (below ?? []).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .dz([{ input: "path", problem }], {
    next: `Set \`path\` to the folder with box.yaml${folders.length > 0 ? `, such as one of those in it: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(folders.slice(0, 5), "or")}` : ""}. \`export-box\` writes one.`
  });
}

// src/platforms/elasticbox/folder/compare-box.ts
var MASKED = /^\*+$/;
async function compareBox(local, raw, { contentOf, prune }) {
  const there = filesOf(raw);
  const changed = [];
  for (const file of local.files) {
    const url = there.get(file.place);
    const before = url === void 0 ? void 0 : await contentOf(url);
    if (before && Buffer.compare(before, file.bytes) === 0) continue;
    changed.push({ file, before, known: url !== void 0 });
  }
  const lacking = lackingFiles(local, there);
  const { fields, kept } = compareYaml(local, raw, prune);
  const yaml = fields.length > 0 ? [{ action: "update", label: "box.yaml", fields }] : [];
  return {
    changes: [
      ...yaml,
      ...changed.map(({ file, before, known }) => ({
        action: known ? "update" : "create",
        label: file.label,
        fields: [{ field: "content", ...describeContent(before, file.bytes) }]
      })),
      ...prune ? lacking.map((label) => ({ action: "delete", label, fields: [] })) : []
    ],
    files: changed.map(({ file }) => file),
    kept: [...kept, ...prune ? [] : lacking]
  };
}
function lackingFiles({ files }, there) {
  const own = new Set(files.map(({ place }) => place));
  return [...there.keys()].filter((place) => !own.has(place) && (place.startsWith("events.") || place === "readme")).map((place) => place === "readme" ? PAGES.readme : place.replace(".", "/"));
}
function compareYaml(local, raw, prune) {
  const kept = [];
  const fields = Object.entries(local.fields).filter(([key, to]) => !isSame2(raw[key], to)).map(([field, to]) => ({ field, from: shown4(raw[field]), to: shown4(to) }));
  const there = new Map(variablesIn(raw).map((variable) => [keyOf(variable), variable]));
  for (const variable of local.variables) {
    const key = keyOf(variable);
    fields.push(...compareVariable(variable, there.get(key), key));
    there.delete(key);
  }
  for (const [key, variable] of there) {
    if (prune) fields.push({ field: `variable ${key}`, from: valueIn(variable), to: "(removed)" });
    else kept.push(`variable ${key}`);
  }
  return { fields, kept };
}
function compareVariable(variable, before, key) {
  const field = `variable ${key}`;
  if (!before) return [{ field, from: "(not there)", to: valueIn(variable) }];
  const type = variable["type"] ?? before["type"];
  const isFile = placeOf(variable) !== "" && type === "File" && String(variable["value"] ?? "").startsWith("files/");
  return Object.entries(variable).flatMap(([name, to]) => {
    const from = before[name];
    if (name === "value" && (isFile || type === "Password" && MASKED.test(String(from ?? "")))) return [];
    if (isSame2(from, to)) return [];
    const secret = name === "value" && type === "Password";
    const label = name === "value" ? field : `${field}: ${name}`;
    return [{ field: label, from: secret ? "(set)" : shown4(from), to: secret ? "(changed)" : shown4(to) }];
  });
}
function valueIn({ type, value }) {
  return type === "Password" || type === void 0 ? "(set)" : shown4(value);
}
function shown4(value) {
  if (value === void 0 || value === null || value === "") return "(empty)";
  return typeof value === "string" ? value : JSON.stringify(value);
}
function isSame2(one, other) {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
function plain(value) {
  if (value === null || value === void 0 || value === "" || value === false) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain);
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(value)) return value;
  const keys = Object.keys(value).filter((key) => plain(value[key]) !== null).sort();
  return keys.length === 0 ? null : Object.fromEntries(keys.map((key) => [key, plain(value[key])]));
}
function describeContent(before, after) {
  const to = sizeOf(after);
  if (!before) return { to };
  const [from, now] = [linesOf(before), linesOf(after)];
  const [gone, come] = [countLacking(from, now), countLacking(now, from)];
  return { from: sizeOf(before), to: `${to} (+${come} -${gone} lines)` };
}
function sizeOf(bytes) {
  return `${bytes.length} bytes`;
}
function linesOf(bytes) {
  return Buffer.from(bytes).toString("utf8").split("\n");
}
function countLacking(lines, others) {
  const left = /* @__PURE__ */ new Map();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count2 = left.get(line) ?? 0;
    if (count2 > 0) left.set(line, count2 - 1);
    return count2 === 0;
  }).length;
}

// src/platforms/elasticbox/folder/merge-box.ts
function mergeBox(raw, { local, name, stored, prune }) {
  const { version: _version, ...draft } = raw;
  const readme = stored.get("readme") ?? (prune && !has(local, "readme") ? null : draft["readme"]);
  return {
    ...draft,
    ...local.fields,
    name,
    variables: mergeVariables(raw, { local, stored, prune }),
    events: mergeEvents(draft["events"], { local, stored, prune }),
    ...readme === void 0 ? {} : { readme }
  };
}
function mergeEvents(now, { local, stored, prune }) {
  const events = Object.entries((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(now) ? now : {});
  const kept = prune ? events.filter(([event]) => has(local, `events.${event}`)) : events;
  const fresh = [...stored].filter(([place]) => place.startsWith("events.")).map(([place, reference]) => [
    place.slice("events.".length),
    { ...reference, destination_path: "scripts" }
  ]);
  return Object.fromEntries([...kept, ...fresh]);
}
function mergeVariables(raw, { local, stored, prune }) {
  const wanted = new Map(local.variables.map((variable) => [keyOf(variable), variable]));
  const merged = [];
  for (const before of variablesIn(raw)) {
    const variable = wanted.get(keyOf(before));
    wanted.delete(keyOf(before));
    if (variable) merged.push(mergeVariable(variable, before, stored));
    else if (!prune) merged.push(before);
  }
  return [...merged, ...[...wanted.values()].map((variable) => mergeVariable(variable, void 0, stored))];
}
function mergeVariable(variable, before, stored) {
  const merged = { type: "Text", ...before, ...variable };
  const own = before?.["value"];
  const isFile = merged["type"] === "File" && String(variable["value"] ?? "").startsWith("files/");
  const value = isFile ? stored.get(placeOf(variable))?.url ?? own : merged["value"];
  return { ...merged, ...value === void 0 ? {} : { value } };
}
function has({ files }, place) {
  return files.some((file) => file.place === place);
}

// src/platforms/elasticbox/pushes/find-pushed-box.ts
var GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function findPushedBox(boxes, {
  workspace,
  wanted,
  local
}) {
  const pushable = boxes.filter((box) => !(0,_chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_10__/* .isPolicy */ .pn)(box) && !box.version);
  const byId = pushable.find(({ id }) => id === (wanted ?? local.id));
  if (byId && canEdit(byId, workspace)) return byId;
  if (byId) throw readOnly(byId, workspace);
  if (wanted !== void 0 && GUID.test(wanted)) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(`There is no box ${wanted} in workspace ${workspace.id}.`, {
      next: "Set `box` to the id of a box that is there, or to a name."
    });
  }
  const name = wanted ?? local.name;
  const named = pushable.filter((box) => box.name === name && canEdit(box, workspace));
  const own = named.filter(({ owner }) => owner === workspace.id);
  const meant = own.length > 0 ? own : named;
  if (meant.length > 1) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
      `${meant.length} boxes are named ${name} in workspace ${workspace.id}: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(meant.map(({ id }) => id))}.`,
      { next: "Set `box` to the id of the one that is meant." }
    );
  }
  return meant[0];
}
function readOnly({ name, id }, workspace) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(`Workspace ${workspace.id} may only read box ${name} (${id}).`, {
    next: "Have its owner share it as a collaborator, or set `box` to the name of one of the workspace\u2019s own; without such a box it is made."
  });
}

// src/platforms/elasticbox/pushes/new-box.ts
async function newBox(context, wanted) {
  const { client, run, ledger } = context;
  const { workspace, name, schema } = wanted;
  const mark = creationTag(run, [workspace.id, name]);
  const isOurs = (box) => box.description === mark && box.owner === workspace.id;
  const body = {
    name,
    schema,
    owner: workspace.id,
    description: mark,
    members: [],
    requirements: [],
    variables: []
  };
  const { value } = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .createOnce */ .Ur)(
    {
      what: `box ${name}`,
      key: `a box named ${name} with the description ${mark}`,
      look: async (budget) => (await client.within(budget).listBoxes(workspace.id)).filter(isOurs),
      create: async () => {
        const made = await client.createBox(body);
        if (isOurs(made)) return made;
        throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .AnswerLostError */ .B0(
          `The platform answered the new box ${name} with something else (${made.id}).`,
          new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .AnswerShapeError */ .UI("The answer to the creation is not the box that was asked for.")
        );
      },
      describe: ({ id }) => id,
      isOurs,
      made: (box) => ledger.create({
        key: `box ${box.id}`,
        what: `box ${name} (${box.id})`,
        id: box.id,
        outputs: { id: box.id, name },
        undo: {
          said: `box ${name} (${box.id}) was created and is deleted again`,
          work: (own) => removeBox(own, box)
        }
      })
    },
    context
  );
  return value;
}
async function removeBox(client, box) {
  try {
    const now = await client.getBox(box.id);
    if (now.name !== box.name || now.owner !== box.owner)
      throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(`it is box ${now.name} now, which this step did not create`);
    await client.deleteBox(box.id);
  } catch (error) {
    if (!(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .isOfKind */ .Q2)(error, "absent")) throw error;
  }
}

// src/platforms/elasticbox/pushes/new-version.ts
async function newVersion(context, release) {
  const { client, run, ledger } = context;
  const { box, raw, number } = release;
  const mark = creationTag(run, [box.id, number]);
  const from = `${run.repository}@${run.sha.slice(0, 7)}`.replace(/^@$/, "boxwright");
  const description = `${from} ${mark}`;
  const version = { box: box.id, number: figuresOf(number), description, workspace: box.owner };
  const isOurs = (one) => one.version?.description.includes(mark) === true && one.id !== box.id;
  const called2 = `version ${number} of box ${box.name}`;
  const { value } = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .createOnce */ .Ur)(
    {
      what: called2,
      key: `a version of box ${box.name} (${box.id}) described as ${description}`,
      look: async (budget) => (await client.within(budget).listVersions(box.id)).filter(isOurs),
      create: async () => {
        const made = await client.createVersion(box.id, { ...raw, version });
        if (isOurs(made)) return made;
        throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .AnswerLostError */ .B0(
          `The platform answered the new version of box ${box.name} with something else: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(made.name)} (${made.id}).`,
          new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .AnswerShapeError */ .UI("The answer to the creation is not the version that was asked for.")
        );
      },
      describe: ({ id }) => id,
      isOurs,
      made: (one) => ledger.create({
        key: `version ${one.id}`,
        what: `version ${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(one)} of box ${box.name} (${one.id})`,
        id: one.id,
        outputs: { "box-version": (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(one) }
      })
    },
    context
  );
  return readBack(context, box, value);
}
async function readBack({ client, log }, box, made) {
  try {
    return (await client.listVersions(box.id)).find(({ id }) => id === made.id) ?? made;
  } catch (error) {
    if (!(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .isOfKind */ .Q2)(error, "denied", "absent", "broken")) throw error;
    log.notice(`The versions of box ${box.name} cannot be read back: ${error.message}`);
    return made;
  }
}

// src/platforms/elasticbox/pushes/store-files.ts

async function storeFiles({ client, ledger }, files) {
  const stored = /* @__PURE__ */ new Map();
  const byContent = /* @__PURE__ */ new Map();
  const store = async ({ label, name, bytes }) => {
    ledger.leave(`file ${label}`, `file ${label}, stored and possibly named by nothing`);
    const reference = await client.store(name, bytes);
    ledger.wrote();
    return reference;
  };
  for (const { place, label, name, bytes } of files) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.createHash)("sha256").update(bytes).digest("hex");
    const reference = byContent.get(key) ?? await store({ label, name, bytes });
    byContent.set(key, reference);
    stored.set(place, reference);
  }
  return stored;
}

// src/platforms/elasticbox/pushes/push-box.ts
async function pushBox(context, push) {
  const { client } = context;
  const workspace = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .findWorkspace */ .pl)(client, push.workspace);
  const box = findPushedBox(await client.listBoxes(workspace.id), {
    workspace,
    wanted: push.box,
    local: push.local
  });
  const name = nameOf(push, box);
  const prepared = await prepare(context, push, { box, name });
  tellKept(context, prepared.draft.kept);
  const number = push.draft ? "draft" : numberFor(prepared);
  const changes = prepared.draft.changes;
  const nothing = prepared.found && changes.length === 0 && (push.draft || prepared.same);
  const told = {
    name,
    changes,
    kept: prepared.draft.kept,
    before: highest(prepared.versions)?.version?.number
  };
  if (nothing || context.dryRun) {
    const version2 = push.draft ? box : prepared.same;
    const outcome = nothing ? "unchanged" : box ? "updated" : "created";
    const plan = planOf(prepared, { number, nothing: Boolean(nothing) });
    const shown5 = version2 && nothing ? (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(version2) : number;
    return { ...told, outcome, box, version: version2, number: shown5, plan };
  }
  const schema = push.local.schema ?? DEFAULT_SCHEMA;
  const target = box ?? await newBox(context, { workspace, name, schema });
  context.ledger.know({ id: target.id, name });
  const written = await writeDraft(context, prepared, target);
  const version = push.draft ? written : prepared.same ?? await newVersion(context, { box: target, raw: written.raw, number });
  if (!push.draft && !prepared.same && (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(version) !== number)
    context.log.notice(`The platform made it version ${(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(version)}, not ${number}.`);
  return {
    ...told,
    outcome: box ? "updated" : "created",
    box: target,
    version,
    number: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(version),
    plan: []
  };
}
var DEFAULT_SCHEMA = "http://elasticbox.net/schemas/boxes/script";
function nameOf({ box: wanted, local }, found) {
  if (found && (found.name === wanted || local.name === void 0)) return found.name;
  const name = found ? local.name : wanted ?? local.name;
  if (name !== void 0) return name;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .dz([{ input: "box", problem: "is required, since box.yaml has no name" }]);
}
async function prepare({ client, secrets }, push, { box, name }) {
  const { local, prune } = push;
  for (const variable of local.variables)
    if (variable["type"] === "Password" && typeof variable["value"] === "string")
      secrets.hide(variable["value"]);
  const contentOf = boxContents(client);
  const found = box && await client.getBox(box.id);
  if (found && local.schema !== void 0 && found.schema !== local.schema)
    throw otherType(found, local.schema);
  const raw = found?.raw ?? {};
  const draft = withName(await compareBox(local, raw, { contentOf, prune }), found?.name, name);
  const versions = found && !push.draft ? await client.listVersions(found.id) : [];
  return {
    push,
    name,
    found,
    contentOf,
    draft,
    versions,
    same: await sameVersion(client, versions, { push, contentOf })
  };
}
async function sameVersion(client, versions, { push, contentOf }) {
  const asked = versions.find(({ version }) => version?.number === push.number);
  const newest = asked ?? versions[0];
  if (!newest) return void 0;
  const { raw } = await client.getBox(newest.id);
  const { changes } = await compareBox(push.local, raw, { contentOf, prune: push.prune });
  if (changes.length === 0) return newest;
  if (!asked) return void 0;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(`Version ${push.number} is there already (${asked.id}), with other content.`, {
    title: `Version ${push.number} exists`,
    next: "Set `box-version` to a number that is not taken, or leave it out: `bump` says which figure is raised."
  });
}
function withName(comparison, from, to) {
  if (from === void 0 || from === to) return comparison;
  const field = { field: "name", from, to };
  const others = comparison.changes.filter(({ label }) => label !== "box.yaml");
  const fields = comparison.changes.find(({ label }) => label === "box.yaml")?.fields ?? [];
  return {
    ...comparison,
    changes: [{ action: "update", label: "box.yaml", fields: [field, ...fields] }, ...others]
  };
}
function numberFor({ push, versions }) {
  return push.number ?? raised(highest(versions)?.version?.number ?? "", push.bump);
}
async function writeDraft(context, { push, name, draft, contentOf }, box) {
  const { client, ledger, log } = context;
  const { local, prune } = push;
  if (draft.changes.length > 0) {
    const stored = await storeFiles(context, draft.files);
    const body = async () => mergeBox((await client.getBox(box.id)).raw, { local, name, stored, prune });
    const write = async () => client.putBox(box.id, await body(), body);
    ledger.leave(`draft of ${box.id}`, `the draft of box ${name} (${box.id}), possibly changed`);
    await write().catch((error) => {
      if (!(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .isOfKind */ .Q2)(error, "conflict")) throw error;
      log.info(`Box ${name} was changed meanwhile; reading it again`);
      return write();
    });
    ledger.wrote();
    ledger.leave(`draft of ${box.id}`, `the draft of box ${name} (${box.id}), changed`);
    for (const { label } of draft.files) ledger.gone(`file ${label}`);
  }
  const written = await client.getBox(box.id);
  const { changes } = await compareBox(local, written.raw, { contentOf, prune });
  if (changes.length === 0 || push.draft) return written;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
    `Box ${name} (${box.id}) is not as it was pushed: ${changes.map(({ label }) => label).join(", ")}. No version was made.`,
    {
      next: "Somebody else may have changed the draft meanwhile, or the platform does not take this: run the step again, and compare the box with `export-box`."
    }
  );
}
function planOf({ draft, found, name, push, same }, { number, nothing }) {
  if (nothing) return [{ action: "none", target: `box ${name}` }];
  const files = draft.changes.map(
    ({ action, label, fields }) => ({ action: found ? action : "create", target: label, fields })
  );
  const box = found ? [] : [{ action: "create", target: `box ${name}` }];
  const version = push.draft || same ? [] : [{ action: "create", target: `version ${number} of box ${name}` }];
  return [...box, ...files, ...version];
}
function tellKept({ log }, kept) {
  if (kept.length > 0)
    log.notice(`Kept, although the folder lacks it: ${kept.join(", ")}. \`prune: true\` removes it.`);
}
function otherType({ name, id, schema }, wanted) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
    `Box ${name} (${id}) is of the type ${schema}, and box.yaml says ${wanted}. A box does not change its type.`,
    {
      next: "Correct `schema` in box.yaml, or set `box` to another name: it is made then."
    }
  );
}

// src/operations/elasticbox/boxes/push-box.ts
var pushBoxOperation = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "push-box",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "Make a folder of the repository (`box.yaml`, `events/`, `files/`, `README.md`) the draft of a box and, unless `draft: true`, a version of it; unchanged content makes no version.",
  inputs: {
    required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.path],
    optional: [
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.pushedBox,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.bump,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.newVersion,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.draft,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.prune
    ],
    rules: [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .atMostOne */ .jH)("box-version", "bump")]
  },
  outputs: ["id", "name", "url", "box-version", "count"],
  outcomes: ["created", "updated", "unchanged"],
  example: `
workspace: operations
path: boxes/web
bump: minor
`,
  check: (inputs) => inputs.draft && inputs["box-version"] !== void 0 ? [{ input: "box-version", problem: "cannot be given with `draft: true`, which makes no version" }] : [],
  run: async (inputs, context) => {
    const { workspace, box, path, bump, draft, prune } = inputs;
    const { client, log, dryRun, machine } = context;
    const local = await readFolder((0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(machine.directories.workspace, path), (line) => log.warning(line));
    const number = inputs["box-version"];
    const pushed = await pushBox(context, { workspace, box, local, draft, prune, bump, number });
    const { name, changes, kept, before } = pushed;
    const id = pushed.box?.id;
    const isChanged = pushed.outcome !== "unchanged";
    const version = before === void 0 || before === pushed.number ? pushed.number : `${before} \u2192 ${pushed.number}`;
    const title = dryRun ? `Looked at box ${name}.` : `Box ${name} ${isChanged ? "is" : "was already"} as in ${path}: ${version}.`;
    return {
      outcome: dryRun ? "planned" : pushed.outcome,
      changed: isChanged,
      title,
      resource: {
        id: id ?? null,
        name,
        version: {
          number: pushed.number,
          id: pushed.version?.id ?? null,
          description: pushed.version?.version?.description ?? ""
        },
        files: changes.map(({ action, label }) => ({ action, file: label })),
        kept: [...kept]
      },
      outputs: {
        id,
        name,
        url: id === void 0 ? void 0 : (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .boxUrl */ .fc)(client.baseUrl, { id, name }),
        "box-version": pushed.number,
        count: changes.length
      },
      facts: [
        { label: "Box", value: id === void 0 ? name : `${name} (${id})` },
        { label: "Version", value: version },
        ...changes.map(({ action, label }) => ({ label, value: WORDS2[action] })),
        ...kept.length > 0 ? [{ label: "Kept", value: kept.join(", ") }] : []
      ],
      ...dryRun ? { plan: pushed.plan } : {}
    };
  }
});
var WORDS2 = { create: "new", update: "changed", delete: "removed" };

// src/platforms/elasticbox/changes/run-scripts.ts
function runScripts(context, inputs, operation) {
  const lease = leaseFrom(context, inputs);
  const wantedOf2 = async (instance) => {
    const check = { known: valuesOf(instance), complete: false };
    const variables = await prepareVariables(context, inputs.variables ?? [], check);
    return { variables, lease, automaticUpdates: inputs["automatic-updates"] };
  };
  return workOnSelected(context, inputs, {
    outcome: "updated",
    check: wantedOf2,
    plan: async (instance) => [
      ...describeDifferences(instance, differences(instance, await wantedOf2(instance))),
      { field: "operation", to: operation }
    ],
    run: async (instance) => {
      const wanted = await wantedOf2(instance);
      const stored = { ...wanted, variables: await uploadFiles(context, wanted.variables) };
      return operateInstance(context, await editInstance(context, instance, stored), operation);
    }
  });
}

// src/operations/elasticbox/instances/reconfigure-instance.ts
var reconfigureInstance = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "reconfigure-instance",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "Run the configure scripts of one instance, or of all that have all of the tags, with new variables if given.",
  inputs: {
    required: [],
    optional: [
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.check,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.status,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.instance,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.selectedTags,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.variables,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.lease,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.leaseAction,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.automaticUpdates
    ],
    rules: SELECTION_RULES
  },
  outputs: [
    "id",
    "name",
    "status",
    "url",
    "address",
    "addresses",
    "expires-at",
    "box-version",
    "count",
    "healthy"
  ],
  outcomes: ["updated"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  example: `
instance: i-abc123
variables: |
  GIT_SHA: ef34ab
`,
  run: (inputs, context) => runScripts(context, inputs, "reconfigure")
});

// src/operations/elasticbox/instances/reinstall-instance.ts
var reinstallInstance = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "reinstall-instance",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "Run the install and configure scripts of one instance, or of all that have all of the tags, with new variables if given.",
  inputs: {
    required: [],
    optional: [
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.check,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.status,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.instance,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.selectedTags,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.variables,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.lease,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.leaseAction,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.automaticUpdates
    ],
    rules: SELECTION_RULES
  },
  outputs: [
    "id",
    "name",
    "status",
    "url",
    "address",
    "addresses",
    "expires-at",
    "box-version",
    "count",
    "healthy"
  ],
  outcomes: ["updated"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  example: `
instance: i-abc123
variables: |
  GIT_SHA: ef34ab
`,
  run: (inputs, context) => runScripts(context, inputs, "reinstall")
});

// src/platforms/elasticbox/usage/cost.ts
function costOf(instance, times, machines) {
  const prices = pricesOf(instance);
  if (prices.length === 0) return void 0;
  const dollars2 = prices.map(({ from, hourly }, index) => {
    const until = prices[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return overlap(times, from, until) / 36e5 * hourly;
  });
  return dollars2.reduce((sum2, part) => sum2 + part, 0) * Math.max(1, machines);
}
function priceOf(instance) {
  return pricesOf(instance).at(-1)?.hourly;
}
function pricesOf({
  pricing_history: history,
  policy_box: policy
}) {
  const told = history.flatMap(({ from, pricing_info }) => {
    const at = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .readTime */ .aQ)(from);
    const hourly2 = dollars(pricing_info);
    return at === void 0 || hourly2 === void 0 ? [] : [{ from: at, hourly: hourly2 }];
  });
  const sorted = told.sort((a, b) => a.from - b.from);
  const [first, ...later] = sorted;
  if (first) return [{ ...first, from: Number.NEGATIVE_INFINITY }, ...later];
  const hourly = dollars(policy?.profile.pricing_info);
  return hourly === void 0 ? [] : [{ from: Number.NEGATIVE_INFINITY, hourly }];
}
function dollars(price) {
  return price && price.factor > 0 && price.hourly_price >= 0 ? price.hourly_price / price.factor : void 0;
}
function overlap(times, from, until) {
  return times.reduce(
    (sum2, time) => sum2 + Math.max(0, Math.min(time.to, until) - Math.max(time.from, from)),
    0
  );
}

// src/platforms/elasticbox/usage/uptime.ts
function upTimes({ state_history: history }, now) {
  return history.filter(({ state }) => state === "up").flatMap(({ started, completed: completed2 }) => {
    const from = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .readTime */ .aQ)(started);
    const to = completed2 === "" ? now : (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .readTime */ .aQ)(completed2);
    return from === void 0 || to === void 0 || to < from ? [] : [{ from, to }];
  });
}
function hoursOf(times) {
  return times.reduce((sum2, { from, to }) => sum2 + (to - from), 0) / 36e5;
}

// src/platforms/elasticbox/usage/usage-row.ts
function usageRow(instance, service, { providers, now }) {
  const { policy_box: policy } = instance;
  const times = service ? upTimes(service, now) : [];
  const machines = service?.machines.length ?? 0;
  const provider = policy?.provider_id ?? "";
  return {
    workspace: instance.owner,
    instance: instance.id,
    name: instance.name,
    box: instance.boxes[0]?.name || instance.box,
    version: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E4)(instance),
    provider: providers.get(provider) ?? provider,
    location: policy?.profile.location ?? "",
    flavor: policy?.profile.flavor ?? "",
    status: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStatus */ .Wn)(instance),
    online: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnline */ .sc)(instance),
    machines,
    tags: instance.tags,
    created: instance.created,
    hours: service && rounded(hoursOf(times), 2),
    price: priceOf(instance),
    cost: service && rounded(costOf(instance, times, machines), 4),
    remarks: remarksOn(instance)
  };
}
function remarksOn(instance) {
  return [
    ...(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnline */ .sc)(instance) && !instance.lease ? ["always on"] : [],
    ...(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN)(instance) ? ["unavailable"] : [],
    ...(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(instance) ? ["record left"] : []
  ];
}
function totalsBy(rows, column) {
  const groups = Map.groupBy(rows, (row) => row[column]);
  return [...groups].map(([name, own]) => ({
    name,
    instances: own.length,
    online: own.filter(({ online }) => online).length,
    hours: rounded(sum(own.map(({ hours = 0 }) => hours)), 2),
    cost: rounded(sum(own.map(({ cost = 0 }) => cost)), 4)
  })).sort((a, b) => b.instances - a.instances || (a.name < b.name ? -1 : 1));
}
function rowResource(row) {
  const { hours = null, price = null, cost = null } = row;
  return { ...row, hours, price, cost };
}
function sum(figures) {
  return figures.reduce((total, figure) => total + figure, 0);
}
function rounded(figure, places) {
  return figure === void 0 ? void 0 : Number(figure.toFixed(places));
}

// src/platforms/elasticbox/usage/read-usage.ts
async function readUsage(context, workspaces, tags = []) {
  const { client, timing, log } = context;
  const matches2 = (0,_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .tagMatcher */ .RL)(tags);
  const instances = /* @__PURE__ */ new Map();
  const providers = /* @__PURE__ */ new Map();
  for (const { id } of workspaces) {
    for (const instance of await client.listInstances(id)) {
      if (matches2(instance)) instances.set(instance.id, instance);
    }
    const found = await readable(client.listProviders(id));
    for (const provider of found ?? []) providers.set(provider.id, provider.name);
    if (!found) log.notice(`The providers of workspace ${id} cannot be read; the report has their ids only.`);
  }
  const now = timing.clock.wall();
  const read2 = await sideBySide(context, [...instances.values()], (instance) => serviceOf(client, instance));
  return read2.map(({ instance, value }) => usageRow(instance, value, { providers, now }));
}
async function serviceOf(client, instance) {
  const service = await readable(client.getService(instance.id));
  return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(instance) && service?.state_history.length === 0 ? void 0 : service;
}
async function readable(reading) {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ && error.outcome === "failed") return void 0;
    throw error;
  }
}

// src/platforms/elasticbox/usage/write-usage.ts




// src/platforms/elasticbox/usage/csv.ts
var FORMULA = /^[=+\-@\t\r]/;
function toCsv(rows) {
  return rows.map((row) => `${row.map(cell).join(",")}\r
`).join("");
}
function cell(value) {
  if (value === void 0) return "";
  if (typeof value === "number") return Number.isFinite(value) ? `${value}` : "";
  const text = FORMULA.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

// src/platforms/elasticbox/usage/write-usage.ts
var COLUMNS = [
  "workspace",
  "instance",
  "name",
  "box",
  "version",
  "provider",
  "location",
  "flavor",
  "status",
  "machines",
  "tags",
  "created",
  "hours",
  "price per hour ($)",
  "estimated cost ($)",
  "remarks"
];
async function writeUsage({ machine: { directories }, secrets }, rows) {
  if (directories.temp === "") return void 0;
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(directories.temp, `boxwright-usage-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.randomUUID)()}.csv`);
  const text = toCsv([COLUMNS, ...rows.map(cells)]);
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.writeFile)(path, secrets.redact(text), { flag: "wx", mode: 384 });
  return path;
}
function cells(row) {
  return [
    row.workspace,
    row.instance,
    row.name,
    row.box,
    row.version,
    row.provider,
    row.location,
    row.flavor,
    row.status,
    row.machines,
    row.tags.join(" "),
    row.created,
    row.hours,
    row.price,
    row.cost,
    row.remarks.join(", ")
  ];
}

// src/operations/elasticbox/instances/report-usage.ts
var reportUsage = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "report-usage",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "Report the boxes, workspaces and providers in use, with uptime and estimated cost, as JSON, table and CSV file; of one workspace or of all, with `tags` of the instances that have all of them.",
  inputs: { required: [], optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.selectedTags] },
  outputs: ["count", "report-path"],
  outcomes: ["reported"],
  example: `
workspace: operations
`,
  run: async ({ workspace, tags = [] }, context) => {
    const { client, dryRun } = context;
    const workspaces = workspace === void 0 ? await client.listWorkspaces() : [await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__/* .findWorkspace */ .pl)(client, workspace)];
    const rows = await readUsage(context, workspaces, tags);
    const path = dryRun ? void 0 : await writeUsage(context, rows);
    const totals = totalsBy(rows, "workspace");
    const cost = totals.reduce((sum2, total) => sum2 + total.cost, 0);
    return {
      outcome: "reported",
      changed: false,
      title: `${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(rows.length, "instance")} in ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(workspaces.length, "workspace")}, estimated at $${cost.toFixed(2)} so far.`,
      resource: {
        workspaces: totals.map((total) => ({ ...total })),
        boxes: totalsBy(rows, "box").map((total) => ({ ...total })),
        providers: totalsBy(rows, "provider").map((total) => ({ ...total })),
        instances: rows.map(rowResource)
      },
      outputs: { count: rows.length, "report-path": path },
      facts: USES.flatMap(({ by, word }) => totalsBy(rows, by).map((total) => ({ ...total, word }))).map(
        ({ word, name, instances, online, hours, cost: dollars2 }) => ({
          label: `${word} ${name || "(none)"}`,
          value: `${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(instances, "instance")}, ${online} online, ${hours} h, $${dollars2.toFixed(2)}`
        })
      ),
      table: {
        columns: ["Workspace", "Instance", "Box", "Provider", "Status", "Hours", "Cost ($)", "Remarks"],
        rows: rows.map((row) => [
          row.workspace,
          `${row.name} (${row.instance})`,
          `${row.box} ${row.version}`,
          row.provider,
          row.status,
          row.hours === void 0 ? "" : `${row.hours}`,
          row.cost === void 0 ? "" : row.cost.toFixed(2),
          row.remarks.join(", ")
        ])
      }
    };
  }
});
var USES = [
  { by: "workspace", word: "Workspace" },
  { by: "box", word: "Box" },
  { by: "provider", word: "Provider" }
];

// src/operations/elasticbox/instances/start-instance.ts
var startInstance = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "start-instance",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "Power on one instance, or all that have all of the tags.",
  inputs: {
    required: [],
    optional: [
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.check,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.status,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.instance,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.selectedTags,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace
    ],
    rules: SELECTION_RULES
  },
  outputs: [
    "id",
    "name",
    "status",
    "url",
    "address",
    "addresses",
    "expires-at",
    "box-version",
    "count",
    "healthy"
  ],
  outcomes: ["started", "unchanged"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  example: `
workspace: operations
tags: nightly
`,
  run: (selection, context) => workOnSelected(context, selection, {
    outcome: "started",
    isDone: _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnline */ .sc,
    plan: async () => [{ field: "operation", to: "poweron" }],
    run: (instance) => operateInstance(context, instance, "poweron")
  })
});

// src/operations/elasticbox/instances/stop-instance.ts
var stopInstance = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "stop-instance",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "Shut down one instance, or all that have all of the tags; their machines can be started again.",
  inputs: {
    required: [],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.instance, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.selectedTags, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace],
    rules: SELECTION_RULES
  },
  outputs: ["id", "name", "status", "url", "address", "addresses", "expires-at", "box-version", "count"],
  outcomes: ["stopped", "unchanged"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  example: `
workspace: operations
tags: nightly
`,
  run: (selection, context) => workOnSelected(context, selection, {
    outcome: "stopped",
    isDone: _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isStopped */ .id,
    plan: async () => [{ field: "operation", to: "shutdown" }],
    run: (instance) => operateInstance(context, instance, "shutdown")
  })
});

// src/operations/elasticbox/instances/terminate-instance.ts
var terminateInstance = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "terminate-instance",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "Terminate one instance, or all that have all of the tags, and delete their records.",
  inputs: {
    required: [],
    optional: [
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.instance,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.selectedTags,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.force,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.deleteRecord,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.ifMissing
    ],
    rules: SELECTION_RULES
  },
  outputs: ["id", "name", "status", "url", "box-version", "count"],
  outcomes: ["deleted", "absent"],
  example: `
workspace: operations
tags: pr-41, web
`,
  run: async ({ force, "delete-record": deleteRecord, "if-missing": ifMissing, ...selection }, context) => {
    const selected = await selectInstances(context, selection, { terminated: deleteRecord });
    const found = selected.filter((instance) => deleteRecord || !(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(instance));
    const [first] = found;
    if (!first) return absent(selection, ifMissing);
    const { baseUrl } = context.client;
    const only = found.length === 1 ? { id: first.id, name: first.name } : {};
    context.ledger.know({ ...only, count: found.length });
    const targets = found.map(_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab).join(", ");
    const resource = found.map((instance) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceResource */ .SB)(instance, baseUrl));
    if (context.dryRun) {
      return {
        outcome: "planned",
        changed: true,
        title: `Would terminate ${targets}.`,
        resource,
        outputs: { ...only, count: found.length },
        plan: found.map((instance) => ({ action: "delete", target: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance) }))
      };
    }
    const done = await sideBySide(
      context,
      found,
      (instance) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .removeInstance */ .gK)(context, instance, { force, deleteRecord })
    );
    const deleted = done.some(({ value }) => value);
    return {
      outcome: deleted ? "deleted" : "absent",
      changed: deleted,
      title: deleted ? `Terminated ${targets}.` : `Gone already: ${targets}.`,
      resource,
      outputs: { ...only, count: found.length }
    };
  }
});
function absent(selection, ifMissing) {
  const title = `There is no ${describeSelection(selection)}.`;
  if (ifMissing === "fail")
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AbsentError */ .Es(title, { next: "Set `if-missing: ignore` if that is fine." });
  return { outcome: "absent", changed: false, title, outputs: { count: 0 } };
}

// src/operations/elasticbox/instances/update-instance.ts
var updateInstance = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "update-instance",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticboxPlatform */ .oo,
  summary: "Move one instance, or all that have all of the tags, to a version of their box, and wait for the reinstall.",
  inputs: {
    required: [],
    optional: [
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.check,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .health */ .v.status,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.instance,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.selectedTags,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.boxVersion
    ],
    rules: SELECTION_RULES
  },
  outputs: [
    "id",
    "name",
    "status",
    "url",
    "address",
    "addresses",
    "expires-at",
    "box-version",
    "count",
    "healthy"
  ],
  outcomes: ["updated", "unchanged"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  example: `
instance: i-abc123
box-version: 1.2.0
`,
  run: ({ "box-version": wanted, ...selection }, context) => workOnSelected(context, selection, {
    outcome: "updated",
    check: (instance) => versionFor(context, instance, wanted),
    plan: async (instance) => {
      const version = await versionFor(context, instance, wanted);
      if (runsVersion(instance, version)) return [];
      return [moveField(instance, version), { field: "operation", to: "reinstall" }];
    },
    run: async (instance) => {
      const version = await versionFor(context, instance, wanted);
      return runsVersion(instance, version) ? void 0 : updateVersion(context, instance, version);
    }
  })
});



/***/ })

};
