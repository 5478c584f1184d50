import { resolve } from 'node:path';

/**
 * Lets every process that a test starts find what Node compiled of the same files before: a step of the built action
 * takes a tenth less work so, and a command that runs from the sources half. What was changed is compiled again.
 */
export default function keepCompiled() {
  process.env.NODE_COMPILE_CACHE ??= resolve(import.meta.dirname, '../../node_modules/.cache/node');
}
