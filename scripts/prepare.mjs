// Runs after every install in this folder, so that `npx cordiale` and the map's worker are there.
import {prepare} from './lib/steps.mjs';

await prepare();
