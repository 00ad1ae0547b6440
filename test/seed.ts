/**
 * The seed of every random test, so that the gate says the same each time. `SEED=7 npm test` tries others; what one finds
 * becomes a test of its own.
 */
import { configureGlobal } from 'fast-check';

const SEED = Number(process.env['SEED'] ?? 25_691_122);

configureGlobal({ seed: SEED });
