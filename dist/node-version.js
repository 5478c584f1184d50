/** The Node that `action.yml` declares; a runner on 32-bit ARM, or one that takes the machine's own, has an older one. */
const NODE = 24;

/** Whether this Node is new enough. An entry asks before it loads anything that an older one could not even read. */
export const isNodeNewEnough = Number.parseInt(process.versions.node, 10) >= NODE;

if (!isNodeNewEnough) {
  const title = `Node ${process.versions.node} is too old`;
  const next = 'Use a runner with Node 24: x64 or 64-bit ARM, of a version that knows `node24`.';
  console.log(
    `::error title=${title}::This action needs Node ${NODE}; the runner started it with Node ${process.versions.node}. ${next}`,
  );
  process.exitCode = 1;
}
