import type { Fields } from '../../kit/fields.ts';
import type { Variable } from '../store/records.ts';

/** A variable as a box has it. */
export function variable(name: string, type: string, value: string, more: Fields = {}): Variable {
  return { name, type, value, required: false, visibility: 'public', ...more };
}

/** Variables that decide how operations end, switched off; the platform's own test box had such. */
export const COURSES = ['INSTALL_EXIT_CODE', 'CONFIGURE_EXIT_CODE', 'DISPOSE_EXIT_CODE']
  .map((name) => variable(name, 'Number', '0'))
  .concat(['HANG_IN', 'PROVIDER_FAILS', 'PUBLISH'].map((name) => variable(name, 'Text', '')));

/** One of each of the eight types, and a required one without a value; given the ids of the boxes they name. */
export function webVariables(nginx: string, database: string): Variable[] {
  return [
    variable('GIT_SHA', 'Text', '', { required: true }),
    variable('GREETING', 'Text', 'hello'),
    variable('ADMIN_PASSWORD', 'Password', ''),
    variable('WORKERS', 'Number', '2'),
    variable('http', 'Port', '8080'),
    variable('SETTINGS', 'File', ''),
    variable('LOG_LEVEL', 'Options', 'info', { options: 'debug,info,error' }),
    variable('nginx', 'Box', nginx, { automatic_updates: 'off' }),
    variable('http', 'Port', '8081', { scope: 'nginx' }),
    variable('db', 'Binding', database, { visibility: 'private' }),
    ...COURSES,
  ];
}
