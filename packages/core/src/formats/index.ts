export {toJson, toNdjson} from './json.js';
