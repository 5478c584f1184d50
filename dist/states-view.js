import {
  asLine,
  capital,
  formatTime,
  isObject
} from "./index.js";

// src/platforms/versio/states/view.ts
var DELETED = 2;
var MOST_FACTS = 30;
var LAST_MOMENT = 864e13;
function labelOf({ entity, instance }) {
  return `${entity} ${instance}`;
}
function entryOf(key) {
  return `state of ${labelOf(key)}`;
}
function timeText(utc) {
  if (typeof utc !== "number" || !(Math.abs(utc) <= LAST_MOMENT)) return void 0;
  return formatTime(new Date(utc));
}
function stateResource({ entity, instance }, { state, utc }) {
  return {
    entity,
    instance,
    at: timeText(utc) ?? null,
    utc: utc ?? null,
    state: state ?? null
  };
}
function stateFacts(key, { state, utc }) {
  const since = timeText(utc);
  const attributes = Object.entries(isObject(state) ? state : {}).slice(0, MOST_FACTS);
  return [
    { label: "Instance", value: labelOf(key) },
    ...since === void 0 ? [] : [{ label: "Since", value: since }],
    ...attributes.map(([label, value]) => ({ label: asLine(label), value: asLine(value) }))
  ];
}
function isDeletion({ type, state }) {
  return type === DELETED || state === void 0;
}
function changeResource(change, { entity, instance = "" }) {
  const key = { entity: change.entity ?? entity, instance: change.instance ?? instance };
  return { ...stateResource(key, change), deleted: isDeletion(change) };
}
function recordedFacts(items) {
  return [...Map.groupBy(items, ({ status }) => status)].map(([label, { length }]) => ({
    label: capital(label),
    value: `${length}`
  }));
}
function recordedTable(items) {
  return {
    columns: ["Entity", "Instance", "Time", "Status"],
    rows: items.map(({ recording: { key, utc }, status }) => [
      key.entity,
      key.instance,
      timeText(utc) ?? "",
      status
    ])
  };
}
export {
  labelOf,
  entryOf,
  timeText,
  stateResource,
  stateFacts,
  isDeletion,
  changeResource,
  recordedFacts,
  recordedTable
};
