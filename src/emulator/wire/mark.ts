/**
 * Sent as the `Server` header of every answer. Also a marker: a test looks for this text in the built
 * bundle to prove that no emulator code was shipped in it.
 */
export const EMULATOR_MARK = 'boxwright-emulator';
