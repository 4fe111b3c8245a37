export {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
export {words} from '@cordiale/core/words/uk';
export {templates} from './messages/uk.js';
