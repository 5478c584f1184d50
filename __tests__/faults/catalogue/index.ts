import { AUTH } from './auth.ts';
import { CAN } from './can.ts';
import { CHG } from './chg.ts';
import { CMD } from './cmd.ts';
import { CON } from './con.ts';
import { CRT } from './crt.ts';
import { FS } from './fs.ts';
import { GHA } from './gha.ts';
import { HTTP } from './http.ts';
import { INP } from './inp.ts';
import { KUB } from './kub.ts';
import { LEAK } from './leak.ts';
import { NET } from './net.ts';
import { PAG } from './pag.ts';
import { POL } from './pol.ts';
import type { Section } from './row.ts';

/** The catalogue of faults and abuse: every chapter in its order. */
export const CATALOGUE: readonly Section[] = [
  ...[NET, HTTP, PAG, AUTH, LEAK, CMD, INP],
  ...[CRT, KUB, POL, CAN, CON, GHA, FS],
  CHG,
];
