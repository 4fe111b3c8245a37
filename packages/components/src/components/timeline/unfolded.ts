/**
 * What a page that is only looked at can do without: the card, the legend, lists of events behind a number or without a date, the
 * way from mark to mark, what lets a throw run on and what reads typed dates. Loaded with the first touch.
 */
export {countCard, detailCard, placeCard} from './detail-card.js';
export {eventPage} from './event-pages.js';
export {createLegend, legendView} from './legend.js';
export {Inertia} from './inertia.js';
export {nextStop} from './next-stop.js';
export {openStop} from './opened-stop.js';
export {openedView} from './opened-view.js';
export {readDate} from './read-date.js';
export {unfoldedStyles} from './unfolded.styles.js';
