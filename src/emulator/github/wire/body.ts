import { type Fields, fieldsIn } from '../../kit/fields.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { Refusal } from '../store/refusal.ts';

/**
 * The body as an object.
 * Source of both 400s: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 *
 * @throws Refusal 400
 */
export function readFields(request: EmulatedRequest): Fields {
  if (request.body.length === 0) return {};
  const data = request.json();
  const fields = fieldsIn(data);
  if (fields !== undefined) return fields;
  throw new Refusal(400, data === undefined ? 'Problems parsing JSON' : 'Body should be a JSON object');
}

/** @throws Refusal 422 when it is missing or no text */
export function neededText(fields: Fields, name: string): string {
  const value = optionalText(fields, name);
  if (value === undefined) throw badRequest(`"${name}" wasn't supplied.`);
  return value;
}

/** @throws Refusal 422 when it is there and no text */
export function optionalText(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || typeof value === 'string') return value;
  throw wrongType(name, value, 'a string');
}

/** @throws Refusal 422 when it is there and neither true nor false */
export function optionalFlag(fields: Fields, name: string): boolean | undefined {
  const value = fields[name];
  if (value === undefined || typeof value === 'boolean') return value;
  throw wrongType(name, value, 'a boolean');
}

/** @throws Refusal 422 when it is there and no list of texts */
export function optionalTexts(fields: Fields, name: string): readonly string[] | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
  throw wrongType(name, value, 'an array of strings');
}

/** 422 for a field of another type; the wording is [inferred]. */
export function wrongType(name: string, value: unknown, wanted: string): Refusal {
  return badRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not ${wanted}.`);
}

function badRequest(sentence: string): Refusal {
  return new Refusal(422, `Invalid request.\n\n${sentence}`);
}
