import { pem } from '../kinds/pem.ts';
import { password, token } from '../kinds/secret.ts';
import { input } from './input.ts';

/**
 * The inputs that hold secrets, those of all platforms: a step masks them whatever its operation is, before it loads
 * the operation and with it the rest of the catalogue.
 */
export const secrets = {
  token: input(
    'token',
    token({ ofPlatform: true }),
    'API token of the platform, or a JWT where it takes these; where `email` and `password` are inputs, they may be given instead.',
  ),
  githubToken: {
    ...input(
      'github-token',
      token(),
      'Token for GitHub itself: the comment, the deployment, and the state of pull requests. Never sent to a platform. Default: the workflow’s own token.',
    ),
    expression: 'github.token',
  },
  privateKey: input(
    'private-key',
    pem({ what: 'private key', secret: true }),
    'The certificate’s private key, without a passphrase. With a folder only where that holds no keys.',
  ),
  password: input('password', password(), 'Password to log in with, instead of `token`.'),
  otp: input(
    'otp',
    token({ grouped: true }),
    'Second factor of the login: a 6-digit code, or the base32 seed of the authenticator (then codes are computed), in groups or without blanks.',
  ),
} as const;
