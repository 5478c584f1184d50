import type { Lifecycle } from '../../plugin/lifecycle.ts';
import type { CertificateFacts } from './certificate-facts.ts';

/** A person who can log in. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  /** Base32 seed of the authenticator; given, the login needs a code. */
  readonly totpSeed?: string;
  /** A code that is always right, for tests that do not want to compute one. */
  readonly fixedCode?: string;
  /** Counters of the codes that were used, for `otp-reuse: refuse`. */
  readonly usedCodes: Set<string>;
}

/** An uploaded or pretended certificate. The key never leaves the memory of the process. */
export interface Installed {
  readonly facts: CertificateFacts;
  /** Absent for a pretended certificate, which the TLS listener cannot show. */
  readonly material?: { readonly crt: string; readonly key: string; readonly bundle: string };
}

/** One upload or removal. It counts for readers once `shown` says so, for the TLS listener once `served` does. */
export interface CertificateChange {
  /** `undefined`: a removal. */
  readonly certificate: Installed | undefined;
  readonly shown: Lifecycle;
  readonly served: Lifecycle;
  /** Present when the change waits for a process. */
  readonly process?: Process;
}

/** A WordPress box. */
export interface Box {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly domain: string | null;
  readonly ipV4: string;
  readonly ipV6: string | null;
  readonly ownerId: string;
  /** Users who see the box but may not change it. */
  readonly sharedWith: readonly string[];
  readonly type: string;
  readonly planId: string;
  readonly staging: boolean;
  readonly createdAt: number;
  readonly born: number;
  /** The oldest first. */
  readonly certificates: CertificateChange[];
}

/** Work that goes on after a 202. */
export interface Process {
  readonly id: string;
  readonly type: 'ssl_installation' | 'ssl_removal';
  readonly userId: string;
  readonly createdAt: number;
  /** `in_progress`, then `completed` or `failed`. */
  readonly life: Lifecycle;
  /** What a completed process worked on. */
  readonly boxId: string;
}

/** How one caller stands within the present minute. */
export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  /** Epoch ms at which the minute is over. */
  readonly resetAt: number;
  readonly exceeded: boolean;
}
