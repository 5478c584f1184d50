import { addBox } from '../boxes/new-records.ts';
import { pretendCertificate } from '../certificates/pretended-certificate.ts';
import type { Site } from '../site/site.ts';
import { DEPLOY_USER, OTHER_USER, TWO_FACTOR_USER } from './seed-users.ts';

interface Start {
  readonly id: string;
  readonly title: string;
  readonly domain: string | null;
  readonly name?: string;
  readonly staging?: boolean;
  readonly ownerId?: string;
  readonly sharedWith?: readonly string[];
}

const FIRST: readonly Start[] = [
  { id: 'XK7BM2QP', name: 'wp4x7kz', title: 'Acme Corp Website', domain: 'acme-corp.com' },
  { id: 'TW1NAAAA', name: 'wptwina', title: 'Twin Site', domain: 'twin-a.example.com' },
  { id: 'N0D0MA1N', name: 'wpnodom', title: 'Unlaunched Site', domain: null },
  { id: 'EXP1R1NG', name: 'wpexpir', title: 'Expiring Site', domain: 'expiring.example.com' },
  { id: 'STAG1NGB', name: 'wpstage', title: 'Staging Site', domain: 'staging.example.com', staging: true },
  { id: 'L0CALH0S', name: 'wplocal', title: 'Local Site', domain: 'localhost' },
];

const LAST: readonly Start[] = [
  { id: 'TW1NBBBB', name: 'wptwinb', title: 'Twin Site', domain: 'twin-b.example.com' },
  { id: '1DNB0XES', name: 'wpbuech', title: 'Bücher', domain: 'xn--bcher-kva.example' },
  {
    id: 'SH4REDBX',
    name: 'wpshare',
    title: 'Shared Site',
    domain: 'shared.example.com',
    ownerId: OTHER_USER.id,
    sharedWith: [DEPLOY_USER.id],
  },
];

const ELSEWHERE: readonly Start[] = [
  {
    id: 'F0RE1GNB',
    name: 'wpforei',
    title: 'Foreign Site',
    domain: 'foreign.example.com',
    ownerId: OTHER_USER.id,
  },
  {
    id: 'TF7BX2QP',
    name: 'wp2fact',
    title: 'Two Factor Site',
    domain: 'box.localhost',
    ownerId: TWO_FACTOR_USER.id,
  },
];

/** The boxes of the start data: the deploy user sees 25 on three pages, with a pair of the same title on two of them. */
export function seedBoxes(site: Site): void {
  const start = Date.UTC(2024, 2, 15, 9, 30);
  for (const [index, box] of [...FIRST, ...fillers(), ...LAST, ...ELSEWHERE].entries()) {
    addBox(site, { ownerId: DEPLOY_USER.id, ...box, createdAt: start + index * 86_400_000 });
  }
  const expiring = site.state.boxes.get('EXP1R1NG');
  if (expiring !== undefined) {
    pretendCertificate(site, expiring, { domains: ['expiring.example.com'], expiresInDays: 10 });
  }
}

function fillers(): Start[] {
  return Array.from({ length: 16 }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    return { id: `S1TE00${number}`, title: `Site ${number}`, domain: `site-${number}.example.com` };
  });
}
