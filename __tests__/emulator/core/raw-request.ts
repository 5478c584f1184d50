import { connect } from 'node:net';

/** What came over the socket, byte for byte, and how it ended. */
export interface RawOutcome {
  readonly text: string;
  readonly bytes: Buffer;
  /** `open`: the server was still holding the connection when we gave up or had seen enough. */
  readonly ending: 'closed' | 'reset' | 'open';
}

/** Sends one HTTP/1.1 request over a bare socket; stops at the server's end, at `enough` bytes or after `giveUpMs`. */
export function rawRequest(
  url: string,
  {
    method = 'GET',
    body = '',
    giveUpMs = 5000,
    enough = Number.POSITIVE_INFINITY,
    connection = 'close',
  } = {},
): Promise<RawOutcome> {
  const { hostname, port, pathname, search } = new URL(url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    const finish = (ending: RawOutcome['ending']) => {
      clearTimeout(timer);
      socket.destroy();
      const bytes = Buffer.concat(chunks);
      resolve({ bytes, text: bytes.toString('latin1'), ending });
    };
    const timer = setTimeout(() => finish('open'), giveUpMs);
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (chunks.reduce((sum, { length }) => sum + length, 0) >= enough) finish('open');
    });
    socket.on('error', () => finish('reset'));
    socket.on('close', () => finish('closed'));
    const lines = [
      `${method} ${pathname}${search} HTTP/1.1`,
      `Host: ${hostname}:${port}`,
      'Authorization: Bearer good',
      `Connection: ${connection}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  });
}
