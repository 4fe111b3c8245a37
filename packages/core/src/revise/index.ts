export {REVISABLE_FIELDS, type Decision, type RevisableField, type Revision} from '../model/revision.js';
export {applyRevisions, type RevisedSet} from './apply-revisions.js';
export {parseRevisions, type ParsedRevisions} from './parse-revisions.js';
