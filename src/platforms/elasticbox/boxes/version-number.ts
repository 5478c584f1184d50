import type { Box } from '../api/box-schema.ts';

/** The three figures of a version, as the platform takes them. */
interface VersionNumber {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** Which figure is raised. */
export type Bump = keyof VersionNumber;

/** `1.2.0`: three figures without leading zeros. */
export const NUMBER = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** True for `1.2.0`: three figures without leading zeros. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** The figures of `1.2.0`; zeros for anything else. */
export function figuresOf(text: string): VersionNumber {
  const [, major = 0, minor = 0, patch = 0] = NUMBER.exec(text) ?? [];
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/** `1.2.0` */
function formatNumber({ major, minor, patch }: VersionNumber): string {
  return `${major}.${minor}.${patch}`;
}

/** Of two numbers: negative when the first is lower, positive when it is higher. */
export function compareNumbers(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

/** The number after a version; the first one is 1.0.0, 0.1.0 or 0.0.1. */
export function raised(text: string, bump: Bump): string {
  const { major, minor, patch } = figuresOf(text);
  if (bump === 'major') return formatNumber({ major: major + 1, minor: 0, patch: 0 });
  if (bump === 'minor') return formatNumber({ major, minor: minor + 1, patch: 0 });
  return formatNumber({ major, minor, patch: patch + 1 });
}

/** What a box or one of its versions is called by: `1.2.0`, the id where it has no number, or `draft`. */
export function numberOf({ id, version }: Pick<Box, 'id' | 'version'>): string {
  return version ? version.number || id : 'draft';
}
