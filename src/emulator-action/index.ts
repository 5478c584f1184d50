/** What the bundle of the emulator's own action offers to its entries. */
export { runServer } from './run-server.ts';
export { start } from './start.ts';
export { stop } from './stop.ts';
