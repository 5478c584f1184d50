import {
  CONTAINERS,
  VOLUMES
} from "./find.js";
import {
  isIPv6
} from "./pem.js";

// src/platforms/dollarbox/resources/view.ts
function containerResource(container) {
  const { id, name, image, env, command, status, ipv6_address, created_at, updated_at } = container;
  return { id, name, image, env: Object.keys(env), command, status, ipv6_address, created_at, updated_at };
}
function containerOutputs(container, port) {
  return {
    id: container.id,
    name: container.name,
    status: container.status,
    address: container.ipv6_address === "" ? void 0 : container.ipv6_address,
    url: containerUrl(container, port)
  };
}
function containerUrl({ ipv6_address }, port) {
  if (port === void 0 || !isIPv6(ipv6_address) || ipv6_address.includes("%")) return void 0;
  return `http://[${ipv6_address}]:${port}/`;
}
function containerFacts(container, port) {
  const url = containerUrl(container, port);
  return [
    { label: "Container", value: `${container.name} (${container.id})` },
    { label: "Image", value: container.image },
    { label: "Status", value: container.status },
    ...container.ipv6_address ? [{ label: "Address", value: container.ipv6_address }] : [],
    ...url ? [{ label: "URL", value: url }] : []
  ];
}
function volumeResource(volume) {
  const { id, name, size_gb, status, storage_class, created_at, updated_at } = volume;
  return { id, name, size_gb, status, storage_class, created_at, updated_at };
}
function volumeOutputs({ id, name, status }) {
  return { id, name, status };
}
function volumeFacts({ id, name, size_gb, status, storage_class }) {
  return [
    { label: "Volume", value: `${name} (${id})` },
    ...size_gb === null ? [] : [{ label: "Size", value: `${size_gb} GB` }],
    { label: "Status", value: status },
    ...storage_class ? [{ label: "Storage class", value: storage_class }] : []
  ];
}
function credentialResource(credential) {
  const { id, org, sa_name, created_at, rotated_at, last_downloaded_at } = credential;
  return { id, org, sa_name, created_at, rotated_at, last_downloaded_at };
}
function credentialOutputs({ id }) {
  return { id, "credential-id": id };
}
function credentialFacts(credential) {
  const { id, org, sa_name, created_at, rotated_at } = credential;
  return [
    { label: "Kubectl credential", value: id },
    { label: "Org", value: org },
    { label: "Service account", value: sa_name },
    { label: "Created", value: created_at ?? "not known" },
    { label: "Rotated", value: rotated_at ?? "never" }
  ];
}
function viewsOfContainer(port) {
  return {
    ...CONTAINERS,
    resource: containerResource,
    outputs: (container) => containerOutputs(container, port),
    facts: (container) => containerFacts(container, port)
  };
}
var VOLUME_VIEWS = {
  ...VOLUMES,
  resource: volumeResource,
  outputs: volumeOutputs,
  facts: volumeFacts
};
export {
  containerResource,
  containerOutputs,
  volumeResource,
  volumeOutputs,
  credentialResource,
  credentialOutputs,
  credentialFacts,
  viewsOfContainer,
  VOLUME_VIEWS
};
