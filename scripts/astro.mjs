// Astro's own command line, with its reports to its makers turned off before it starts: in astro.config.mjs that would be too late.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import('../node_modules/astro/bin/astro.mjs');
