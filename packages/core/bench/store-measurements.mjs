// One measurement of the event store beside crossfilter2 in this process: `node --expose-gc store-measurements.mjs PART EVENTS`. Prints JSON.
import {setTimeout as delay} from 'node:timers/promises';
import crossfilter from 'crossfilter2';
import {EventStore, parseIsoDay} from '../dist/index.js';
import {readStore, writeStore} from '../dist/store/binary/index.js';
import {createRandom, wholeNumber} from '../test/support/random.js';
import {inventEvents} from '../dist/invent/index.js';

const FIELDS = ['type', 'country', 'domain'];
const MONTH = {unit: 'month', count: 1};
const DAY = {unit: 'day', count: 1};
const ROUNDS = 5; // the first ones are slow, because the engine has not translated what they run
const SWEEP_MS = 1_500; // until nothing is swept in the background any more
const NO_DAY = -1_000_000; // crossfilter2 sorts by value and can have no undated events
const UNTIL_COUNTED = 'until events are counted by day, type and country within a range of days; reference: crossfilter2 with these dimensions and their groups';
const [part, count] = [process.argv[2], Number(process.argv[3])];
let sink = 0; // keeps the work from being optimised away

const parts = {'build': measureBuild, 'build-binary': measureBuildFromBinary, 'follow': measureFollow, 'load': measureLoad, 'memory-ours': () => measureGrowth((events) => createOurs(events)), 'memory-reference': () => measureGrowth((events) => createReference(events))};
process.stdout.write(JSON.stringify(await parts[part]()));
if (sink === 0) throw new Error('Nothing was counted.');

/** From event objects, until events can be counted by day, type and country. */
async function measureBuild() {
  const events = [...inventEvents(count)];
  return [{name: 'store.build', ...(await besideReference(events, () => createOurs(events))), unit: 'ms', note: UNTIL_COUNTED}];
}

/** The same from the binary form. */
async function measureBuildFromBinary() {
  const events = [...inventEvents(count)];
  const binary = writeStore(new EventStore(events));
  return [{name: 'store.build.binary', ...(await besideReference(events, () => askOurs(readStore(binary)))), unit: 'ms', note: `${UNTIL_COUNTED}; ours from the binary form`}];
}

/** Medians of both, by turns. */
async function besideReference(events, createStore) {
  const [ours, reference] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await timeOfFresh(createStore));
    reference.push(await timeOfFresh(() => createReference(events)));
  }
  return {ours: median(ours), reference: median(reference)};
}

/** A brush of some years that is dragged by up to a year at a time, and values that are filtered by and let go again. */
function measureFollow() {
  const STEPS = 300;
  const WARM_UP = 60;
  const random = createRandom(2);
  const events = [...inventEvents(count)];
  const store = new EventStore(events);
  const {extent} = store;
  const records = crossfilter(events);
  const [day, type, country] = [records.dimension(dayOf), records.dimension(({type}) => type), records.dimension(countriesOf, true)];
  const groups = [type, country, records.dimension(({domains}) => domains, true), records.dimension((event) => (event.date.earliest ?? event.date.latest ?? '').slice(0, 7))].map((dimension) => dimension.group().reduceCount());
  const askReference = () => groups.forEach((group) => (sink += group.all().length));
  const brush = {earliest: extent.earliest + 5000, latest: extent.earliest + 7000};
  const askStore = (clauses) => {
    const match = store.match([...clauses, {source: 'timeline', field: 'time', value: brush}]);
    for (const field of FIELDS) sink += store.countBy(field, match).size;
    sink += store.countByUnit(MONTH, match).size;
  };
  const moves = {ours: [], reference: []};
  for (let step = 0; step < STEPS + WARM_UP; step++) {
    brush.earliest = Math.min(Math.max(brush.earliest + wholeNumber(random, -365, 365), extent.earliest), extent.latest - 3000);
    brush.latest = brush.earliest + 2000 + wholeNumber(random, -365, 365);
    const ours = timeOf(() => askStore([]));
    const reference = timeOf(() => {
      day.filterRange([brush.earliest, brush.latest + 1]);
      askReference();
    });
    if (step < WARM_UP) continue;
    moves.ours.push(ours);
    moves.reference.push(reference);
  }
  const toggles = {ours: [], reference: []};
  for (const [field, dimension, values] of [['type', type, mostFrequent(store, 'type')], ['country', country, mostFrequent(store, 'country')]]) {
    for (const value of values) {
      for (const isOn of [true, false]) {
        toggles.ours.push(timeOf(() => askStore(isOn ? [{source: 'filters', field, value: [value]}] : [])));
        toggles.reference.push(timeOf(() => {
          if (isOn) dimension.filterExact(value);
          else dimension.filterAll();
          askReference();
        }));
      }
    }
  }
  const counted = 'types, countries, domains and months are counted again';
  return [
    {name: 'store.brush', ours: median(moves.ours), reference: median(moves.reference), unit: 'ms', note: `a brush of about 2,000 days moves by up to a year, ${counted}; median of ${STEPS}`},
    {name: 'store.brush.p95', ours: quantile(moves.ours, 0.95), reference: quantile(moves.reference, 0.95), unit: 'ms', note: 'the same, 95th percentile'},
    {name: 'store.toggle', ours: mean(toggles.ours), reference: mean(toggles.reference), unit: 'ms', note: `ten types and ten countries are filtered by and let go, each for the first time, ${counted}; mean of ${toggles.ours.length}`},
  ];
}

/** The binary form against JSON of the same events, to where an event can be looked at. */
async function measureLoad() {
  const events = [...inventEvents(count)];
  const binary = writeStore(new EventStore(events));
  const parts = Array.from({length: 20}, (_, index) => JSON.stringify(events.slice((index * count) / 20, ((index + 1) * count) / 20))); // no string holds them all
  const [ours, reference] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await timeOfFresh(() => (sink += readStore(binary).eventAt(0).id.length)));
    reference.push(await timeOfFresh(() => {
      const parsed = parts.map((text) => JSON.parse(text));
      sink += parsed[0][0].id.length;
    }));
  }
  return [{name: 'store.load', ours: median(ours), reference: median(reference), unit: 'ms', note: `${Math.round(binary.byteLength / 1e6)} MB, checksum included; reference: JSON.parse of ${Math.round(parts.reduce((sum, {length}) => sum + length, 0) / 1e6)} MB`}];
}

/** Memory in MB that `create` adds to that of the event objects. */
function measureGrowth(create) {
  const events = [...inventEvents(count)];
  const before = used();
  const kept = create(events);
  const after = used();
  sink += kept.size ?? 1;
  return (after - before) / 1e6;
}

function used() {
  globalThis.gc();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function createOurs(events) {
  return askOurs(new EventStore(events));
}

function askOurs(store) {
  const match = store.match([{source: 'timeline', field: 'time', value: {earliest: 10_000, latest: 15_000}}]);
  sink += store.countBy('type', match).size + store.countBy('country', match).size + store.countByUnit(DAY, match).size;
  return store;
}

function createReference(events) {
  const records = crossfilter(events);
  const day = records.dimension(dayOf);
  const groups = [day, records.dimension(({type}) => type), records.dimension(countriesOf, true)].map((dimension) => dimension.group().reduceCount());
  day.filterRange([10_000, 15_001]);
  for (const group of groups) sink += group.all().length;
  return {records, day, groups, size: records.size()};
}

function mostFrequent(store, field) {
  return [...store.countBy(field, store.match([]))].sort(([, a], [, b]) => b.definite - a.definite).slice(0, 10).map(([value]) => value);
}

function dayOf({date}) {
  return parseIsoDay(date.earliest) ?? parseIsoDay(date.latest) ?? NO_DAY;
}

function countriesOf({participants}) {
  return participants.map(({country}) => country);
}

/**
 * Time of some work in ms. What was left over before is cleared away first, so that nobody pays for the other's rubbish: threads in
 * the background go on sweeping a gigabyte for a second, and take memory bandwidth and a processor from whoever works meanwhile.
 */
async function timeOfFresh(work) {
  globalThis.gc();
  await delay(SWEEP_MS);
  return timeOf(work);
}

function timeOf(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function quantile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)];
}

function median(values) {
  return quantile(values, 0.5);
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
