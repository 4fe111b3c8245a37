export {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
export {words} from '@cordiale/core/words/he';
export {templates} from './messages/he.js';
