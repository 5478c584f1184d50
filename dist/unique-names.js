import "./index.js";

// src/kubeconfig/files/unique-names.ts
function uniqueNames({ origin, credential, context, others }) {
  const id = credential.replace(/[^\w.-]+/g, "-");
  const wanted = context ?? origin;
  const free = !others.unknown && !others.taken.has(wanted);
  return {
    entry: numbered(`${origin}-${id}`, others.taken),
    context: free ? wanted : numbered(`${wanted}-${id}`, others.taken)
  };
}
function numbered(name, taken) {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
export {
  uniqueNames
};
