// Tries the properties of `npm test` a hundred times as often, or as often as CORDIALE_RUNS says: `npm run torture`.
import {must, tool} from './lib/steps.mjs';

process.env.CORDIALE_RUNS ??= '100';
await must(tool('vitest'), ['run', '--project', 'core', 'test/any-', '--testTimeout', '3600000']);
await must(tool('wtr'), ['--config', 'packages/components/web-test-runner.torture.config.mjs']);
