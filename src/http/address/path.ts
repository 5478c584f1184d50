import { ActionError } from '../../contract/result/errors.ts';

/** Longest id or name that is put in a path. */
const LONGEST_VALUE = 512;
/** How often a value is decoded in search of `..`: once by each server that a request may pass. */
const DECODINGS = 4;

/** A request path whose parts are encoded and checked; made by `path` and `rawPath` only. */
export class Path {
  /** For the wire: starts with `/`, fully encoded. */
  readonly value: string;
  /** Keeps objects that merely look alike from being taken for a checked path. */
  readonly #checked = true;

  constructor(value: string) {
    this.value = value;
  }

  /** True for everything this class made. */
  static is(value: object): boolean {
    return #checked in value;
  }
}

/**
 * Makes a path from a template: ``path`/containers/${id}/` ``. Each value becomes part of exactly one segment.
 * Throws an `ActionError`, with `{}` in place of the values, for one that is empty, not text or number, over 512
 * characters, holds control characters, or could climb (`.`, `..` in any encoding).
 */
export function path(parts: TemplateStringsArray, ...values: readonly (string | number | bigint)[]): Path {
  const template = parts.join('{}');
  const value = parts.reduce((done, part, i) => done + encode(values[i - 1], template) + part);
  if (!value.startsWith('/') || value.startsWith('//') || /[?#\\]/.test(value) || climbs(value)) {
    throw new ActionError(`The path ${template} cannot be built from what it was given.`);
  }
  return new Path(value);
}

/** True when a segment is `.` or `..`, plainly or behind any number of encodings, path parameters ignored. */
export function climbs(text: string): boolean {
  let current = text;
  for (let i = 0; i < DECODINGS; i += 1) {
    if (current.split(/[/\\]/).some((segment) => /^\.{1,2}(;.*)?$/.test(segment))) return true;
    const decoded = current.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    if (decoded === current) return false;
    current = decoded;
  }
  return true;
}

function encode(value: string | number | bigint | undefined, template: string): string {
  const problem = problemWith(value);
  if (problem) throw new ActionError(`A value for the path ${template} ${problem}.`);
  return encodeURIComponent(String(value));
}

function problemWith(value: unknown): string | undefined {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return 'is not a whole number';
  if (typeof value === 'number' || typeof value === 'bigint') return undefined;
  if (typeof value !== 'string') return 'is missing';
  if (value.trim() === '') return 'is empty';
  if (value.length > LONGEST_VALUE) return `has more than ${LONGEST_VALUE} characters`;
  if (/[\u0000-\u001f\u007f-\u009f]/.test(value) || !value.isWellFormed()) {
    return 'holds characters that cannot be part of an address';
  }
  return climbs(value) ? 'would leave the path' : undefined;
}
