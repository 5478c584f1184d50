import { PUBLIC_LINES } from '../pem/boundaries.ts';

/** A piece that may be in another case: what is hexadecimal is written in both. */
const HEXADECIMAL = /[0-9a-f]{12}|[0-9A-F]{12}/;

/** The parts of a secret that are secret, in every case in which they may be written. */
export function piecesOf(secret: string): readonly string[] {
  // ElasticBox gives asterisks in place of a password.
  if (/^\**$/.test(secret)) return [];
  const pieces = secret.split(PUBLIC_LINES).map((piece) => piece.trim());
  return pieces.flatMap((piece) =>
    HEXADECIMAL.test(piece) ? [...new Set([piece, piece.toLowerCase(), piece.toUpperCase()])] : [piece],
  );
}
