import fc from 'fast-check';

/** The same cases in every run, so that what turns red is a change's doing; another `SEARCH_SEED` gives others. */
export const SEED = Number(process.env['SEARCH_SEED'] ?? 20_300_101);

fc.configureGlobal({ seed: SEED });

/** fast-check with that seed; no test takes it without. */
export { fc };
