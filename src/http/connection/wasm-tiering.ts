import { setFlagsFromString } from 'node:v8';

/*
 * undici parses HTTP in WebAssembly, which V8 would recompile with its optimising compiler after three
 * answers: about 20 MiB of memory, and a process that cannot end until that is done. A step makes a handful of
 * calls, so the baseline code is kept. Imported for its effect, before undici.
 */
setFlagsFromString('--wasm-tiering-budget=2000000000');
