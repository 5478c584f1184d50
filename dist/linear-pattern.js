import {
  isPattern
} from "./words.js";
import {
  Unfit
} from "./index.js";

// src/support/linear-pattern.ts
var LONGEST = 200;
var LONGEST_TEXT = 255;
var DEEPEST = 5;
var HIGHEST = 100;
var PatternError = class extends Error {
  name = "PatternError";
};
function compilePattern(source) {
  if (source.length > LONGEST) throw new PatternError(`has more than ${LONGEST} characters`);
  try {
    new RegExp(source, "u");
  } catch {
    throw new PatternError("is no valid regular expression");
  }
  const whole = new Reader(source).whole();
  return (text) => {
    const characters = [...text];
    if (characters.length > LONGEST_TEXT) return false;
    return whole(/* @__PURE__ */ new Set([0]), characters).has(characters.length);
  };
}
var Reader = class {
  #source;
  #at = 0;
  #depth = 0;
  constructor(source) {
    this.#source = [...source];
  }
  whole() {
    const part = this.#either();
    if (this.#at < this.#source.length) throw new PatternError("has a ) without a (");
    return part;
  }
  #either() {
    const parts = [this.#sequence()];
    while (this.#take("|")) parts.push(this.#sequence());
    return (from, text) => new Set(parts.flatMap((part) => [...part(from, text)]));
  }
  #sequence() {
    const parts = [];
    while (this.#at < this.#source.length && !["|", ")"].includes(this.#next())) parts.push(this.#repeated());
    return (from, text) => parts.reduce((places, part) => part(places, text), from);
  }
  #repeated() {
    const part = this.#atom();
    const [least, most] = this.#counts();
    if (least === 1 && most === 1) return part;
    return (from, text) => repeat(part, { from, text, least, most });
  }
  #counts() {
    const given = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at).join(""));
    if (!given) return [1, 1];
    const [all, least = "", comma, most = ""] = given;
    this.#at += all.length;
    if (all.startsWith("*")) return [0, Number.POSITIVE_INFINITY];
    if (all.startsWith("+")) return [1, Number.POSITIVE_INFINITY];
    if (all.startsWith("?")) return [0, 1];
    if (Number(least) > HIGHEST || Number(most) > HIGHEST)
      throw new PatternError(`repeats more than ${HIGHEST} times`);
    const open = comma === "" ? Number(least) : Number.POSITIVE_INFINITY;
    return [Number(least), most === "" ? open : Number(most)];
  }
  #atom() {
    const rest = this.#source.slice(this.#at).join("");
    if (rest.startsWith("(")) return this.#group(rest);
    if (this.#take("^")) return (from) => new Set([...from].filter((place) => place === 0));
    if (this.#take("$")) return (from, text) => new Set([...from].filter((place) => place === text.length));
    const [one = ""] = /^(?:\[(?:\\.|[^\]\\])*\]|\\[dDwWsS]|\\[^A-Za-z0-9]|[^\\])/su.exec(rest) ?? [];
    if (one === "")
      throw new PatternError(
        "uses \\ for something else than a class or a character: nothing that looks back or around is taken"
      );
    this.#at += [...one].length;
    const single = new RegExp(`^${one}$`, "su");
    return (from, text) => new Set([...from].filter((place) => single.test(text[place] ?? "")).map((place) => place + 1));
  }
  #group(rest) {
    if (/^\(\?(?!:)/.test(rest))
      throw new PatternError("uses (?\u2026): nothing that looks around or has a name is taken");
    this.#at += rest.startsWith("(?:") ? 3 : 1;
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new PatternError(`has groups more than ${DEEPEST} deep`);
    const part = this.#either();
    this.#depth -= 1;
    if (!this.#take(")")) throw new PatternError("has a ( without a )");
    return part;
  }
  #next() {
    return this.#source[this.#at] ?? "";
  }
  #take(character) {
    if (this.#next() !== character) return false;
    this.#at += 1;
    return true;
  }
};
function repeat(part, {
  from,
  text,
  least,
  most
}) {
  let places = from;
  for (let round = 0; round < least; round += 1) places = part(places, text);
  const found = new Set(places);
  let fresh = places;
  for (let round = least; round < most && fresh.size > 0; round += 1) {
    fresh = new Set([...part(fresh, text)].filter((place) => !found.has(place)));
    for (const place of fresh) found.add(place);
  }
  return found;
}

// src/platforms/elasticbox/inputs/tag-matcher.ts
function tagMatcher(selectors) {
  const tests = selectors.map((one) => {
    if (!isPattern(one)) return (tag) => tag === one;
    return compilePattern(one.slice(1, -1));
  });
  return ({ id, tags }) => tests.every((test) => test(id) || tags.some(test));
}
function checkPattern(item) {
  try {
    compilePattern(item.slice(1, -1));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new Unfit(`has the pattern ${item}, which ${error.message}`);
  }
}
export {
  tagMatcher,
  checkPattern
};
