/** Milliseconds that this process has worked: what a neighbour on the machine takes away does not count. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
