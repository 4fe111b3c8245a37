export {readStore} from './read-store.js';
export {writeStore} from './write-store.js';
