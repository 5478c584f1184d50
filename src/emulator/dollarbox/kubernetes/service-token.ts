/** What a service account's token says. Times are epoch seconds. */
interface TokenClaims {
  readonly namespace: string;
  readonly saName: string;
  readonly issuedAt: number;
  /** Left out: no `exp`, so it never expires. */
  readonly expiresAt?: number;
  /** Makes every token a different one. */
  readonly id: string;
}

/**
 * A token in the shape of a Kubernetes service account's, with `alg: none` and no signature worth the name, so that no
 * cluster on earth takes it. `exp` is [inferred] from Kubernetes: https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/
 */
export function unsignedToken({ namespace, saName, issuedAt, expiresAt, id }: TokenClaims): string {
  const payload = {
    iss: 'https://emulator.example.com',
    sub: `system:serviceaccount:${namespace}:${saName}`,
    iat: issuedAt,
    exp: expiresAt,
    jti: id,
  };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.not-a-signature`;
}

function part(data: unknown): string {
  return Buffer.from(JSON.stringify(data)).toString('base64url');
}
