export {CordialeCompare} from './components/compare/compare.js';
export {CordialeEditor} from './components/editor/editor.js';
export {CordialeExplorer} from './components/explorer/explorer.js';
export {CordialeFilters} from './components/filters/filters.js';
export {CordialeIntake} from './components/intake/intake.js';
export {CordialeList} from './components/list/list.js';
export {CordialeMap} from './components/map/map.js';
export {CordialePlayer} from './components/player/player.js';
export {CordialeReader} from './components/reader/reader.js';
export {CordialeShare} from './components/share/share.js';
export {CordialeTimeline} from './components/timeline/timeline.js';

export {CordialeErrorEvent, type CordialeErrorDetail} from './events/error-event.js';
export {CordialeFilterEvent, type CordialeFilterDetail} from './events/filter-event.js';
export {CordialeIntakeEvent, type CordialeIntakeDetail} from './events/intake-event.js';
export {CordialeReviseEvent, type CordialeReviseDetail} from './events/revise-event.js';
export {CordialeSelectEvent, type CordialeSelectDetail} from './events/select-event.js';
export {CordialeStateEvent} from './events/state-event.js';
export {type ViewState} from './internal/view-state.js';
