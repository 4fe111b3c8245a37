export {mergeReports, type MergedReports, type MergeOptions} from './merge-reports.js';
export {mergeEventSets} from './merge-event-sets.js';
export {StoreGrower, type Growth} from './store-grower.js';
