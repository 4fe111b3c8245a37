import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {EventStore, parseIsoDay, type Article, type Clause} from '@cordiale/core';
import {createArticle, createEvent} from '../../testing/create-event.js';
import {classOf, countClasses} from './count-classes.js';
import {greatCircle} from './great-circle.js';
import {renderLegend} from './map-legend.js';
import {createMapPicture} from './map-picture.js';
import type {Measure} from './measure.js';
import {placeLabels} from './place-labels.js';

const SIZE = {widthPx: 700, heightPx: 400};

function pictureOf(events: ReturnType<typeof createEvent>[], {focus, clauses = [], articles = [], ...rest}: {focus?: string; clauses?: Clause[]; articles?: Article[]; measure?: Measure; links?: number} = {}) {
  const store = new EventStore(events, {articles});
  return createMapPicture({store, clauses, match: store.match(clauses), focus, locale: 'en-GB', size: SIZE, ...rest});
}

function during(from: string, to: string): Clause[] {
  return [{source: 'timeline', field: 'time', value: {earliest: parseIsoDay(from) ?? 0, latest: parseIsoDay(to) ?? 0}}];
}

describe('createMapPicture', () => {
  it('counts the events of a partner with the country in focus, not its others', () => {
    const events = [createEvent('a'), createEvent('b', {participants: ['IT', 'LT']}), createEvent('c', {participants: ['IT', 'FR']})];
    const {marks} = pictureOf(events, {focus: 'LT'});
    expect(marks.map(({sentence}) => sentence)).to.deep.equal(['Lithuania, in focus: 2 events', 'Italy: 2 events with Lithuania']);
  });

  it('counts all events of every country without a focus', () => {
    const {marks, summary} = pictureOf([createEvent('a'), createEvent('b', {participants: ['IT', 'FR']})]);
    expect(marks.map(({sentence}) => sentence)).to.deep.equal(['Italy: 2 events', 'France: 1 event', 'Lithuania: 1 event']);
    expect(summary).to.equal('3 countries in 2 events');
  });

  it('says definite and possible, and counts undated events', () => {
    const events = [createEvent('a'), createEvent('b', {date: '2018'}), createEvent('c', {date: ''}), createEvent('d', {date: '2020'})];
    const {marks, summary, hasPossible} = pictureOf(events, {focus: 'LT', clauses: during('2018-05-01', '2018-05-31')});
    expect(marks[1]?.sentence).to.equal('Italy: 2 events with Lithuania, 1 more possible');
    expect(summary).to.equal('1 partner of Lithuania in 2 events, 1 more possible');
    expect(hasPossible).to.equal(true);
  });

  it('has a legend that tells a country without a matching event from one that no article tells of', () => {
    const events = [createEvent('a'), createEvent('b', {participants: ['LT', 'UA'], date: '2019-03-04'})];
    const legendOf = (options: Parameters<typeof pictureOf>[1]) => {
      const box = document.createElement('div');
      render(renderLegend(pictureOf(events, options), 'en-GB'), box);
      return box.textContent;
    };
    const all = legendOf({focus: 'LT', articles: [createArticle('told', 'A visit.')]});
    expect(all).to.contain('without a circle: no article here tells of it and Lithuania').and.not.contain('none under these filters');
    expect(legendOf({clauses: during('2018-05-01', '2018-05-31')})).to.contain('none under these filters').and.not.contain('no article');
  });

  it('keeps a country without a matching event in its place', () => {
    const events = [createEvent('a', {participants: ['LT', 'UA']}), createEvent('b', {participants: ['LT', 'UA']}), createEvent('c', {date: '2020'})];
    const {marks} = pictureOf(events, {focus: 'LT', clauses: during('2020-01-01', '2020-12-31')});
    expect(marks.map(({code, radiusPx}) => [code, radiusPx > 0])).to.deep.equal([['LT', true], ['UA', false], ['IT', true]]);
    expect(marks[1]?.sentence).to.equal('Ukraine: no matching event with Lithuania');
  });

  it('makes its scale of all events, so that a filter changes no step and no radius', () => {
    const events = [createEvent('a'), createEvent('b', {date: '2020'}), ...['c', 'd', 'e'].map((id) => createEvent(id, {participants: ['LT', 'UA'], date: '2020'}))];
    const all = pictureOf(events, {focus: 'LT'});
    const some = pictureOf(events, {focus: 'LT', clauses: during('2020-01-01', '2020-12-31')});
    expect(some.classes).to.deep.equal(all.classes);
    expect(some.marks[1]?.radiusPx).to.equal(all.marks[1]?.radiusPx);
  });

  it('draws counts as areas', () => {
    const {marks} = pictureOf([createEvent('a'), ...['b', 'c', 'd', 'e'].map((id) => createEvent(id, {participants: ['LT', 'UA']}))], {focus: 'LT'});
    expect((marks[1]?.radiusPx ?? 0) / (marks[2]?.radiusPx ?? 1)).to.be.closeTo(2, 1e-9);
  });

  it('has one arc each way and bends them apart, and a straight one for what is done together', () => {
    const {arcs} = pictureOf([createEvent('a'), createEvent('b', {participants: ['IT', 'LT']}), createEvent('c', {participants: ['LT', 'UA']})], {focus: 'LT'});
    expect(arcs.map(({id}) => id).sort()).to.deep.equal(['IT>LT', 'LT>IT', 'LT>UA']);
    const [there, back] = ['LT>IT', 'IT>LT'].map((id) => arcs.find((arc) => arc.id === id)?.middle ?? [0, 0]);
    expect(Math.hypot((there?.[0] ?? 0) - (back?.[0] ?? 0), (there?.[1] ?? 0) - (back?.[1] ?? 0))).to.be.above(1);
  });

  it('an arc is a plan when none of its events is a fact', () => {
    const plan = {realis: 'future'} as const;
    const {arcs, hasPlans} = pictureOf([createEvent('a', plan), createEvent('b', {participants: ['LT', 'UA'], ...plan}), createEvent('c', {participants: ['LT', 'UA']})], {focus: 'LT'});
    expect(arcs.map(({id, isFact}) => [id, isFact])).to.deep.equal([['LT>IT', false], ['LT>UA', true]]);
    expect(hasPlans).to.equal(true);
  });

  it('draws the 30 strongest links without a focus and counts the rest', () => {
    const codes = ['DE', 'FR', 'IT', 'ES', 'PL', 'UA', 'SE', 'FI', 'NO'];
    const pairs = codes.flatMap((from) => codes.flatMap((to) => (from < to ? [[from, to]] : [])));
    const events = pairs.map((participants, index) => createEvent(`e${index}`, {participants}));
    const {arcs, rest} = pictureOf(events);
    expect([arcs.length, rest]).to.deep.equal([30, {links: 6, events: 6}]);
    expect(pictureOf(events, {links: 4}).rest).to.deep.equal({links: 32, events: 32});
  });

  it('draws the width of an arc by the root of its events', () => {
    const {arcs} = pictureOf([['IT', 1], ['UA', 4], ['PL', 16], ['DE', 64]].flatMap(([code, count]) => Array.from({length: Number(count)}, (_, index) => createEvent(`${code}${index}`, {participants: ['LT', String(code)]}))), {focus: 'LT'});
    expect(arcs.map(({to, widthPx}) => [to, widthPx])).to.deep.equal([['IT', 1.25], ['UA', 1.25], ['PL', 2.5], ['DE', 5]]);
  });

  it('gives a country of plans alone no tint, whatever is measured', () => {
    const events = [createEvent('a', {realis: 'future'}), createEvent('b', {participants: ['LT', 'UA']})];
    for (const measure of ['events', 'share', 'type', 'domain'] as const) {
      const {marks} = pictureOf(events, {focus: 'LT', measure});
      expect(marks.slice(1).map(({code, step}) => [code, step > 0]), measure).to.deep.equal([['IT', false], ['UA', true]]);
    }
  });

  it('of plans alone has hollow marks, and says so', () => {
    const {marks} = pictureOf([createEvent('a', {realis: 'future'}), createEvent('b', {participants: ['LT', 'UA']})], {focus: 'LT'});
    expect(marks.map(({code, isFact}) => [code, isFact])).to.deep.equal([['LT', true], ['IT', false], ['UA', true]]);
    expect(marks[1]?.sentence).to.equal('Italy: 1 event with Lithuania; planned, proposed or denied only');
  });

  it('measures shares of all matching events, on a scale that is the same for every set', () => {
    const events = [createEvent('a'), ...['b', 'c', 'd'].map((id) => createEvent(id, {participants: ['LT', 'UA']}))];
    const {marks, classes} = pictureOf(events, {focus: 'LT', measure: 'share'});
    expect(marks.slice(1).map(({share, number, step, sentence}) => [share, number, step, sentence])).to.deep.equal([
      [0.75, '75%', 5, 'Ukraine: 3 events with Lithuania, 75% of all'], [0.25, '25%', 4, 'Italy: 1 event with Lithuania, 25% of all'],
    ]);
    expect(classes.map(({from}) => from)).to.deep.equal([0, 5, 10, 20, 40]);
  });

  it('puts a share on the step of the percent that is written', () => {
    const events = [createEvent('a'), ...Array.from({length: 21}, (_, index) => createEvent(`b${index}`, {participants: ['LT', 'UA']}))];
    const {marks} = pictureOf(events, {focus: 'LT', measure: 'share'});
    expect([marks[2]?.number, marks[2]?.step]).to.deep.equal(['5%', 2]);
  });

  it('measures the kind of event that prevails, each kind in a tone of its own', () => {
    const events = [createEvent('a'), createEvent('b', {type: 'military-aid'}), createEvent('c', {type: 'other-aid'}), createEvent('d', {participants: ['LT', 'UA']})];
    const {marks, categories, classes} = pictureOf(events, {focus: 'LT', measure: 'type'});
    expect(categories.map(({label, tone}) => [label, tone])).to.deep.equal([['Talks', 1], ['Aid', 4]]);
    expect(marks.slice(1).map(({parts, step, sentence}) => [parts, step, sentence])).to.deep.equal([
      [[1, 2], 9, 'Italy: 3 events with Lithuania, mostly aid (2)'], [[1, 0], 6, 'Ukraine: 1 event with Lithuania, mostly talks (1)'],
    ]);
    expect(classes).to.deep.equal([]);
  });

  it('measures kinds among what passes a filter of types', () => {
    const events = [createEvent('a'), createEvent('b', {type: 'military-aid'}), createEvent('c', {type: 'other-aid'})];
    const {marks} = pictureOf(events, {focus: 'LT', measure: 'type', clauses: [{source: 'filters', field: 'type', value: ['visit', 'other-aid']}]});
    expect(marks[1]?.parts).to.deep.equal([1, 1]);
  });

  it('measures the six commonest fields and puts the others together', () => {
    const domains = ['cyber', 'land', 'maritime', 'medical', 'space', 'training', 'logistics', 'demining'];
    const {categories, marks} = pictureOf(domains.flatMap((domain, index) => Array.from({length: 9 - index}, (_, copy) => createEvent(`${domain}${copy}`, {domains: [domain]}))), {focus: 'LT', measure: 'domain'});
    expect(categories.map(({label}) => label)).to.deep.equal(['Cyber', 'Land forces', 'Maritime', 'Medical', 'Space', 'Training', 'Other']);
    expect(marks[1]?.parts).to.deep.equal([9, 8, 7, 6, 5, 4, 5]);
  });

  it('gives an event that nobody has typed a tone of its own', () => {
    const {categories} = pictureOf([createEvent('a', {type: 'moonwalk'})], {focus: 'LT', measure: 'type'});
    expect(categories.map(({label, tone}) => [label, tone])).to.deep.equal([['Other', 7]]);
  });

  it('names codes that have no place on the map', () => {
    const {marks, unplaced} = pictureOf([createEvent('a', {participants: ['LT', 'ZZ']})], {focus: 'LT'});
    expect([marks.map(({code}) => code), unplaced]).to.deep.equal([['LT'], ['ZZ']]);
  });

  it('of no events is empty', () => {
    expect(pictureOf([], {focus: 'LT'})).to.deep.include({marks: [], arcs: [], classes: [], summary: 'No event with Lithuania.'});
  });
});

describe('countClasses', () => {
  it('gives each number up to five a step of its own', () => {
    expect(countClasses(3)).to.deep.equal([{from: 1, to: 1}, {from: 2, to: 2}, {from: 3, to: 3}]);
  });

  it('grows by factors above', () => {
    expect(countClasses(12).map(({from, to}) => `${from}–${to}`)).to.deep.equal(['1–1', '2–2', '3–4', '5–7', '8–12']);
  });

  it('covers every count once, up to a thousand', () => {
    for (let max = 0; max <= 1000; max++) {
      const classes = countClasses(max);
      let next = 1;
      for (const {from, to} of classes) {
        expect([from, to >= from], `max ${max}`).to.deep.equal([next, true]);
        next = to + 1;
      }
      expect(next).to.equal(max + 1);
    }
  });

  it('classOf is 0 for none and the last step beyond the scale', () => {
    const classes = countClasses(12);
    expect([0, 1, 4, 12, 99].map((count) => classOf(count, classes))).to.deep.equal([0, 1, 3, 5, 5]);
  });
});

describe('greatCircle', () => {
  it('runs on past the antimeridian instead of jumping', () => {
    const {line} = greatCircle([138, 36], [-98, 39]);
    for (let index = 1; index < line.length; index++) expect(Math.abs((line[index]?.[0] ?? 0) - (line[index - 1]?.[0] ?? 0))).to.be.below(20);
    expect(line.at(-1)?.[0]).to.be.closeTo(262, 1e-9);
  });

  it('knows the direction at its middle', () => {
    expect(greatCircle([0, -10], [0, 10]).angle).to.be.closeTo(0, 1e-6);
    expect(greatCircle([-10, 0], [10, 0]).angle).to.be.closeTo(90, 1e-6);
  });

  it('bends to the right of its direction', () => {
    expect(greatCircle([0, -10], [0, 10], {bend: 0.1}).middle[0]).to.be.above(1);
    expect(greatCircle([0, 10], [0, -10], {bend: 0.1}).middle[0]).to.be.below(-1);
  });
});

describe('placeLabels', () => {
  const wish = (x: number, y: number, labelWidthPx = 50) => ({x, y, radiusPx: 8, labelWidthPx});

  it('puts a lone label after its symbol, and before it at the edge', () => {
    expect(placeLabels([wish(100, 100)], SIZE)).to.deep.equal(['end']);
    expect(placeLabels([wish(680, 100)], SIZE)).to.deep.equal(['start']);
  });

  it('lets no label lie on another symbol or on an earlier label', () => {
    expect(placeLabels([wish(100, 100), wish(130, 100)], SIZE)).to.deep.equal(['start', 'end']);
  });

  it('shifts a label off the line through its symbol where neighbours stand around it', () => {
    expect(placeLabels([wish(100, 100, 40), wish(126, 112), wish(74, 100), wish(100, 126), wish(100, 74)], SIZE)[0]).to.equal('end-above');
  });

  it('leaves out a label that has no room, and one that is not wanted', () => {
    expect(placeLabels([wish(100, 100), wish(118, 100), wish(82, 100), wish(100, 118), wish(100, 82)], SIZE)[0]).to.equal(null);
    expect(placeLabels([wish(100, 100, 0)], SIZE)).to.deep.equal([null]);
  });

  it('keeps clear of reserved boxes', () => {
    expect(placeLabels([wish(100, 100)], SIZE, [{left: 105, top: 90, right: 200, bottom: 110}])).to.deep.equal(['start']);
  });
});
