export {REVISABLE_FIELDS, type Decision, type RevisableField, type Revision} from '../model/revision.js';
export {applyRevisions, type RevisedSet} from './apply-revisions.js';
export {createAddedEvent, type Passage, type ToldEvent} from './create-added-event.js';
export {isSameRevision} from './is-same-revision.js';
export {parseRevisions, type ParsedRevisions} from './parse-revisions.js';
export {reviseStore, type RevisedStore, type ReviseStoreOptions} from './revise-store.js';
