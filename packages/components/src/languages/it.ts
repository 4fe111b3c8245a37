export {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
export {words} from '@cordiale/core/words/it';
export {templates} from './messages/it.js';
