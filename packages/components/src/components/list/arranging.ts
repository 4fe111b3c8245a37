/** What a list needs once a reader arranges it. */
export {arrangedRows} from './arranged-rows.js';
export {tableStyles} from './table.styles.js';
