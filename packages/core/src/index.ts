export {createEvidence, type Evidence, type EvidenceField, type TextSpan} from './model/evidence.js';
export {isUndated, UNDATED, type DateBasis, type IsoDay, type PartialDate, type PeriodPart, type Precision, type Qualifier} from './model/partial-date.js';
export {datingOf, DATINGS, type Dating} from './model/dating.js';
export {DOMAINS, EVENT_TYPES, FAMILIES, familyOf, isEventType, REALIS, ROLES, type Domain, type EventType, type EventTypeDefinition, type Family, type PloverType, type Realis, type Role} from './model/taxonomy.js';
export type {CooperationEvent, EventPart, Initiative, Participant, Quantity, Report, Tombstone, Via} from './model/cooperation-event.js';
export type {Article, Block, BlockKind} from './model/article.js';
export {EVENT_SET_VERSION, type Correction, type EventSet, type Problem, type QuarantinedRecord, type RecordList} from './model/event-set.js';
export {safeUrl, type SafeUrl} from './model/safe-url.js';
export {parseEventSet} from './model/parse-event-set.js';
export {splitReports} from './model/split-reports.js';
export {unmergeEvent} from './model/unmerge-event.js';
export {countReports, type ReportCount} from './model/count-reports.js';
export {followMerged} from './model/follow-merged.js';
export {changesBetween, type EventChange, type FieldChange} from './model/changes-between.js';

export {daysInMonth, formatIsoDay, fromEpochDay, isCalendarDay, lastOfMonth, parseIsoDay, toEpochDay, weekdayOf, type CalendarDay, type EpochDay, type Weekday} from './calendar/epoch-day.js';
export {createPartialDate, edtfOfDays, parseEdtf, type EdtfExtent} from './calendar/edtf.js';
export {parseLooseDate} from './calendar/parse-loose-date.js';

export {DEFINITE, EventStore, OPEN_FUTURE, OPEN_PAST, OUT, POSSIBLE, type Certainty, type Count, type Match, type StoreOptions, type TextSearch} from './store/event-store.js';
export {COUNT_FIELDS, type CountField} from './store/event-fields.js';
export {pageOf, type PageOptions, type PageSort} from './store/event-page.js';
export {storeFromNdjson, type LoadedStore, type NdjsonOptions} from './store/store-from-ndjson.js';
export {topCounts, type RankedCount, type TopCounts} from './store/top-counts.js';
export {CATEGORY_FIELDS, FIELDS, USUAL_SOURCE, type CategoryField, type Clause, type DayRange, type Field, type ListField} from './selection/clause.js';
export {Selection, type Hover, type SelectionChange} from './selection/selection.js';

export {coverageOf, type Coverage} from './layout/coverage.js';
export {countryLinks, type CountryLink} from './layout/country-links.js';
export {textParagraphs, textSegments, type Stretch, type TextSegment} from './layout/text-segments.js';

export {countInWords} from './words/count-in-words.js';
export {countryName} from './words/country-name.js';
export {dateInWords} from './words/date-in-words.js';
export {dateReasonInWords} from './words/date-reason-in-words.js';
export {domainsInWords, eventInWords, partiesInWords} from './words/event-in-words.js';
export {extentInWords} from './words/extent-in-words.js';
export {reportsInWords} from './words/reports-in-words.js';
export {revisionInWords} from './words/revision-in-words.js';
export {sourcesInWords} from './words/sources-in-words.js';
export {emptinessInWords, silenceInWords} from './words/silence-in-words.js';
export {valueInWords} from './words/value-in-words.js';
export {DATING_LABELS, DOMAIN_LABELS, FAMILY_LABELS, FIELD_LABELS, labelOf, REALIS_LABELS, TYPE_LABELS} from './words/labels.js';

export {countByBin, type Density} from './layout/bins.js';
export {finestUnit, floorToUnit, stepByUnit, unitStarts, type CalendarUnit} from './layout/calendar-unit.js';
export {clampDay, clampWindow, coversWhole, panWindow, rangeOfWindow, wholeWindow, windowOfRange, zoomWindow, type DayWindow} from './layout/day-window.js';
export {facetValues, type FacetValue} from './layout/facet-values.js';
export {fitLabels, type LabelFit, type LabelWish} from './layout/fit-labels.js';
export {anchorDayOf} from './layout/anchor-day.js';
export {LaneCounts} from './layout/lane-counts.js';
export {rowsFromAfter, rowsFromBefore} from './layout/lane-reach.js';
export {fullestBin, LanePieces, type LaneObstacle, type LanePiece, type LanePiecesOptions} from './layout/lane-pieces.js';
export {groupIntoLanes, partnersOf, placeInLane, Lane, type DayOrder, type LaneField} from './layout/lanes.js';
export {PLAY_MODES, PLAY_UNITS, playUnitFor, TimeFrames, type PlayMode} from './layout/time-frames.js';
export {placeMark, type MarkPlacement, type PixelSpan, type PlacementOptions} from './layout/mark-placement.js';
export {partnerAccount, type PartnerAccount, type PartnerAccountOptions} from './layout/partner-account.js';
export {reportedSince, type ReportedSince} from './layout/reported-since.js';
export {packRows, type Packing, type Span} from './layout/pack-rows.js';
