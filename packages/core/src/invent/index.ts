export {createRandom} from './create-random.js';
export {inventEvents, type InventOptions} from './invent-events.js';
