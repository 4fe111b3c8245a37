export {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
export {words} from '@cordiale/core/words/lt';
export {templates} from './messages/lt.js';
