// Keeps what Node understood of a command's sources for its next start: `node --import ./scripts/support/compiled.mjs
// …`.
import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/commands');
