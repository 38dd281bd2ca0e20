// Astro's own command line, with its reports to its makers turned off before it starts: in astro.config.mjs that would
// be too late.
import { stopWithParent } from './support/run.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// A build that was killed must not go on writing; `CACHE_DIR` is set by scripts/build.ts alone.
if (process.env.CACHE_DIR) stopWithParent(() => process.exit(1));
await import('../node_modules/astro/bin/astro.mjs');
