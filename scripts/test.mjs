// `npm test`: every check in order, cheapest first. Stops at the first that fails and closes with one line of counts.
import { register } from 'tsx/esm/api';

register();
const { runChecks } = await import('./test/run-checks.ts');
process.exitCode = await runChecks();
