import { addBox, type NewBox } from '../boxes/new-records.ts';
import { pretendCertificate } from '../certificates/certificate-timeline.ts';
import type { Site } from '../site/site.ts';
import { DEPLOY_USER, OTHER_USER, TWO_FACTOR_USER } from './seed-users.ts';

type Start = Omit<NewBox, 'ownerId'> & Partial<Pick<NewBox, 'ownerId'>>;

const box = (id: string, name: string, title: string, domain: string | null, more: Partial<Start> = {}) => {
  return { id, name, title, domain, ...more } satisfies Start;
};

const FIRST: readonly Start[] = [
  box('XK7BM2QP', 'wp4x7kz', 'Acme Corp Website', 'acme-corp.com'),
  box('TW1NAAAA', 'wptwina', 'Twin Site', 'twin-a.example.com'),
  box('N0D0MA1N', 'wpnodom', 'Unlaunched Site', null),
  box('EXP1R1NG', 'wpexpir', 'Expiring Site', 'expiring.example.com'),
  box('STAG1NGB', 'wpstage', 'Staging Site', 'staging.example.com', { staging: true }),
  box('L0CALH0S', 'wplocal', 'Local Site', 'localhost'),
];

const OTHERS = { ownerId: OTHER_USER.id };
const LAST: readonly Start[] = [
  box('TW1NBBBB', 'wptwinb', 'Twin Site', 'twin-b.example.com'),
  box('1DNB0XES', 'wpbuech', 'Bücher', 'xn--bcher-kva.example'),
  box('SH4REDBX', 'wpshare', 'Shared Site', 'shared.example.com', {
    ...OTHERS,
    sharedWith: [DEPLOY_USER.id],
  }),
  box('F0RE1GNB', 'wpforei', 'Foreign Site', 'foreign.example.com', OTHERS),
  box('TF7BX2QP', 'wp2fact', 'Two Factor Site', 'box.localhost', { ownerId: TWO_FACTOR_USER.id }),
];

/** The boxes of the start data: the deploy user sees 25 on three pages, with a pair of the same title on two of them. */
export function seedBoxes(site: Site): void {
  const start = Date.UTC(2024, 2, 15, 9, 30);
  for (const [index, one] of [...FIRST, ...fillers(), ...LAST].entries()) {
    addBox(site, { ownerId: DEPLOY_USER.id, ...one, createdAt: start + index * 86_400_000 });
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
