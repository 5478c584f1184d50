import { connect } from 'node:net';

/** Both addresses that `localhost` may mean. */
const LOOPBACK = ['127.0.0.1', '::1'];
/** Milliseconds; whoever listens on a loopback address accepts at once. */
const PATIENCE = 1_000;

/**
 * Refuses a port on which somebody answers. Listening alone does not tell: macOS and Windows let a second program
 * listen on one address of a port that another has on all, and `localhost` would go to either.
 * @throws Error with a plain sentence
 */
export async function refuseTakenPort(port: number): Promise<void> {
  const answers = await Promise.all(LOOPBACK.map((host) => isAnswered(host, port)));
  if (!answers.includes(true)) return;
  throw new Error(
    `Somebody else answers on port ${port}; choose another one, or none to have any that is free`,
  );
}

function isAnswered(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PATIENCE });
    const end = (answered: boolean) => (): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', end(true));
    socket.once('timeout', end(false));
    socket.once('error', end(false));
  });
}
