import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {CATEGORY_FIELDS, FIELDS, Selection, toEpochDay, type Clause, type DayRange, type SelectionChange} from '@cordiale/core';

const DECADE: DayRange = {earliest: toEpochDay(2014, 1, 1), latest: toEpochDay(2023, 12, 31)};

/** A selection with the clauses given, and the changes it tells of from then on. */
function createSelection(...clauses: Clause[]): {selection: Selection; changes: SelectionChange[]} {
  const selection = new Selection();
  for (const clause of clauses) selection.set(clause);
  const changes: SelectionChange[] = [];
  selection.subscribe((change) => changes.push(change));
  return {selection, changes};
}

const kenya: Clause = {source: 'map', field: 'country', value: ['KE']};
const chile: Clause = {source: 'list', field: 'country', value: ['CL']};
const decade: Clause = {source: 'timeline', field: 'time', value: DECADE};

describe('selection.set(clause)', () => {
  it('adds clauses in the order they were first set', () => {
    const {selection} = createSelection(decade, kenya);
    expect(selection.clauses).toEqual([decade, kenya]);
  });

  it('replaces the clause of the same source and field in its place', () => {
    const {selection, changes} = createSelection(kenya, decade);
    selection.set({...kenya, value: ['JP']});
    expect(selection.clauses).toEqual([{...kenya, value: ['JP']}, decade]);
    expect(changes).toEqual(['filter']);
  });

  it('[T6] keeps the clause of another source on the same field', () => {
    const {selection} = createSelection(kenya, chile);
    expect(selection.clauses).toEqual([kenya, chile]);
  });

  it('says nothing and keeps the identity of the list when the value is the same', () => {
    const {selection, changes} = createSelection(kenya, decade);
    const before = selection.clauses;
    selection.set({source: 'map', field: 'country', value: ['KE']});
    selection.set({source: 'timeline', field: 'time', value: {...DECADE}});
    expect(selection.clauses).toBe(before);
    expect(changes).toEqual([]);
  });

  it('gives a new list after a change', () => {
    const {selection} = createSelection(kenya);
    const before = selection.clauses;
    selection.set(decade);
    expect(selection.clauses).not.toBe(before);
    expect(before).toEqual([kenya]);
  });

  it('removes the clause when its list of values is empty', () => {
    const {selection, changes} = createSelection(kenya);
    selection.set({...kenya, value: []} as Clause);
    expect(selection.clauses).toEqual([]);
    selection.set({...kenya, value: []} as Clause);
    expect(changes).toEqual(['filter']);
  });

  it.each([
    ['a range that begins before the year 1', -Infinity, 0, 'v=1&time=0001-01-01..1970-01-01'],
    ['a range that ends after the year 9999', 0, toEpochDay(12_000, 1, 1), 'v=1&time=1970-01-01..9999-12-31'],
    ['a range between them that is dragged', 0.25, 1.75, 'v=1&time=1970-01-01..1970-01-02'],
  ])('limits %s to days that can be written', (_, earliest, latest, query) => {
    const {selection} = createSelection({source: 'timeline', field: 'time', value: {earliest, latest}});
    expect(selection.toQuery()).toBe(query);
  });

  it('changes nothing when a limit is no number', () => {
    const {selection, changes} = createSelection(decade);
    selection.set({...decade, value: {earliest: NaN, latest: 0}});
    expect(selection.clauses).toEqual([decade]);
    expect(changes).toEqual([]);
  });
});

describe('selection.toggle(source, field, value)', () => {
  it('adds a value, then takes it away, then takes the clause away', () => {
    const {selection} = createSelection(kenya);
    selection.toggle('map', 'country', 'CL');
    expect(selection.clauses).toEqual([{...kenya, value: ['KE', 'CL']}]);
    selection.toggle('map', 'country', 'KE');
    expect(selection.clauses).toEqual([{...kenya, value: ['CL']}]);
    selection.toggle('map', 'country', 'CL');
    expect(selection.clauses).toEqual([]);
  });

  it('leaves the values of other sources alone', () => {
    const {selection} = createSelection(chile);
    selection.toggle('map', 'country', 'CL');
    expect(selection.clauseOf('list', 'country')).toEqual(chile);
    expect(selection.clauseOf('map', 'country')).toEqual({source: 'map', field: 'country', value: ['CL']});
  });
});

describe('selection.remove(source, field)', () => {
  it("[T5] keeps other views' clauses", () => {
    const {selection, changes} = createSelection(kenya, chile);
    selection.remove('map');
    expect(selection.clauses).toEqual([chile]);
    expect(changes).toEqual(['filter']);
  });

  it('keeps the other fields of the view when a field is named', () => {
    const type: Clause = {source: 'map', field: 'type', value: ['visit']};
    const {selection} = createSelection(kenya, type);
    selection.remove('map', 'country');
    expect(selection.clauses).toEqual([type]);
  });

  it('says nothing when there was nothing to remove', () => {
    const {selection, changes} = createSelection(kenya);
    selection.remove('list');
    selection.remove('map', 'time');
    expect(changes).toEqual([]);
  });
});

describe('selection.clausesFor(source)', () => {
  it('[T5] leaves out the clauses of the view that asks', () => {
    const {selection} = createSelection(kenya, decade);
    expect(selection.clausesFor('map')).toEqual([decade]);
    expect(selection.clausesFor('reader')).toEqual([kenya, decade]);
    expect(selection.clausesFor()).toEqual([kenya, decade]);
  });
});

describe('selection.choose(ids), hover(target) and clear()', () => {
  it('choose replaces what was chosen, each id once', () => {
    const {selection, changes} = createSelection();
    selection.choose(['a', 'b', 'a']);
    selection.choose(['a', 'b', 'a']);
    expect(selection.chosen).toEqual(['a', 'b']);
    selection.choose(['b']);
    expect(selection.chosen).toEqual(['b']);
    expect(changes).toEqual(['chosen', 'chosen']);
  });

  it('hover tells of a change only', () => {
    const {selection, changes} = createSelection();
    selection.hover({event: 'a'});
    selection.hover({event: 'a'});
    selection.hover({country: 'KE'});
    selection.hover({});
    selection.hover({});
    expect(changes).toEqual(['hover', 'hover', 'hover']);
    expect(selection.hovered).toEqual({});
  });

  it('choosing and hovering hide nothing', () => {
    const {selection} = createSelection(kenya);
    selection.choose(['a']);
    selection.hover({country: 'CL'});
    expect(selection.clauses).toEqual([kenya]);
  });

  it('clear removes every clause and lets go of the chosen events', () => {
    const {selection, changes} = createSelection(kenya, decade);
    selection.choose(['a']);
    selection.clear();
    expect([selection.clauses, selection.chosen]).toEqual([[], []]);
    selection.clear();
    expect(changes.filter((change) => change === 'filter')).toHaveLength(1);
  });
});

describe('selection.subscribe(listener)', () => {
  it('stops when the function it returns is called', () => {
    const {selection} = createSelection();
    const seen: string[] = [];
    const stop = selection.subscribe((change) => seen.push(change));
    selection.set(kenya);
    stop();
    selection.clear();
    expect(seen).toEqual(['filter']);
  });

  it('lets a listener stop itself and others while it is called', () => {
    const {selection} = createSelection();
    const seen: string[] = [];
    const stop = selection.subscribe(() => {
      seen.push('first');
      stop();
    });
    selection.subscribe(() => seen.push('second'));
    selection.set(kenya);
    selection.set(decade);
    expect(seen).toEqual(['first', 'second', 'second']);
  });
});

describe('selection.arrange(source, name, value)', () => {
  it('sets what a view shows, tells of it, and gives a new map', () => {
    const {selection, changes} = createSelection();
    const before = selection.settings;
    selection.arrange('timeline', 'lanes', 'type');
    expect([selection.setting('timeline', 'lanes'), selection.setting('timeline', 'order'), selection.setting('map', 'lanes')]).toEqual(['type', undefined, undefined]);
    expect([...selection.settings]).toEqual([['timeline.lanes', 'type']]);
    expect(before.size).toBe(0);
    expect(changes).toEqual(['arranged']);
  });

  it('says nothing and keeps the map when the value is the same', () => {
    const {selection, changes} = createSelection();
    selection.arrange('timeline', 'lanes', 'type');
    const before = selection.settings;
    selection.arrange('timeline', 'lanes', 'type');
    selection.arrange('map', 'measure', undefined);
    expect(selection.settings).toBe(before);
    expect(changes).toEqual(['arranged']);
  });

  it('takes a setting away by undefined', () => {
    const {selection, changes} = createSelection();
    selection.arrange('timeline', 'lanes', 'type');
    selection.arrange('timeline', 'lanes', undefined);
    expect([selection.setting('timeline', 'lanes'), selection.toQuery()]).toEqual([undefined, '']);
    expect(changes).toEqual(['arranged', 'arranged']);
  });

  it('is no filter and no step: clear, undo and redo leave it', () => {
    const {selection} = createSelection();
    selection.arrange('timeline', 'lanes', 'type');
    expect([selection.clauses, selection.canUndo]).toEqual([[], false]);
    selection.set(kenya);
    for (const step of ['clear', 'undo', 'redo'] as const) {
      selection[step]();
      expect(selection.setting('timeline', 'lanes'), step).toBe('type');
    }
  });

  it.each([['', 'lanes', 'type'], ['timeline', '', 'type'], ['timeline', 'lanes', ''], ['t'.repeat(201), 'lanes', 'type'], ['timeline', 'l'.repeat(201), 'type'], ['timeline', 'lanes', 't'.repeat(201)]])('changes nothing by an empty text or more than 200 characters', (source, name, value) => {
    const {selection, changes} = createSelection();
    selection.arrange(source, name, value);
    expect([selection.settings.size, changes]).toEqual([0, []]);
  });
});

describe('selection.toQuery() and applyQuery(query)', () => {
  it('writes usual sources without naming them and others by name', () => {
    const {selection} = createSelection(decade, kenya, chile);
    selection.choose(['a']);
    expect(selection.toQuery()).toBe('v=1&time=2014-01-01..2023-12-31&country=KE&country@list=CL&event=a');
  });

  it('write settings behind everything else, by view and name', () => {
    const {selection} = createSelection(kenya);
    selection.arrange('timeline', 'lanes', 'type');
    selection.choose(['a']);
    selection.arrange('map', 'projection', 'globe');
    expect(selection.toQuery()).toBe('v=1&country=KE&event=a&timeline.lanes=type&map.projection=globe');
    selection.clear();
    expect(selection.toQuery()).toBe('v=1&timeline.lanes=type&map.projection=globe');
  });

  it('applyQuery replaces all settings, and tells of it when they change', () => {
    const {selection, changes} = createSelection();
    selection.arrange('timeline', 'lanes', 'type');
    expect(selection.applyQuery('v=1&map.projection=globe')).toEqual([]);
    expect([...selection.settings]).toEqual([['map.projection', 'globe']]);
    selection.applyQuery('v=1&map.projection=globe');
    selection.applyQuery('');
    expect(selection.settings.size).toBe(0);
    expect(changes).toEqual(['arranged', 'arranged', 'arranged']);
  });

  it('applyQuery keeps clauses and settings apart whose views have a dot in their name or are called own', () => {
    const {selection} = createSelection({source: 'my.list', field: 'country', value: ['KE']}, {source: 'filters', field: 'own.hazard', value: ['flood']});
    selection.arrange('my.list', 'a.b', '1');
    selection.arrange('own', 'hazard', '2');
    const copy = new Selection();
    expect(copy.applyQuery(selection.toQuery())).toEqual([]);
    expect(copy.clauses).toEqual(selection.clauses);
    expect([copy.setting('my.list', 'a.b'), copy.setting('own', 'hazard')]).toEqual(['1', '2']);
  });

  it('is empty when nothing is selected, and an empty query clears everything', () => {
    const {selection} = createSelection(kenya);
    expect(new Selection().toQuery()).toBe('');
    expect(selection.applyQuery('')).toEqual([]);
    expect(selection.toQuery()).toBe('');
  });

  it.each(['a,b', 'a&b=c', 'k@l', '100 %', '%2C', '%', 'ünï–日本', '😀', '#?/+', '..', ' ', '__proto__', '"<b>'])('bring the odd id %j back', (id) => {
    const {selection} = createSelection({source: id, field: 'article', value: [id, 'plain']}, decade);
    selection.choose([id, 'other']);
    selection.arrange(id, id, id);
    const copy = new Selection();
    expect(copy.applyQuery(`?${selection.toQuery()}`)).toEqual([]);
    expect(copy.clauses).toEqual(selection.clauses);
    expect(copy.chosen).toEqual([id, 'other']);
    expect(copy.setting(id, id)).toBe(id);
  });

  it('bring every field back, a host\'s own too', () => {
    const {selection} = createSelection(...[...FIELDS, 'own.hazard' as const].flatMap((field): Clause[] => (field === 'time' ? [decade] : [{source: 'filters', field, value: ['a b', 'c,d']}])));
    const copy = new Selection();
    expect(copy.applyQuery(selection.toQuery())).toEqual([]);
    expect(copy.clauses).toEqual(selection.clauses);
  });

  it('bring any clauses, chosen events and settings back, whatever their names are', () => {
    const name = fc.string({unit: 'grapheme', minLength: 1, maxLength: 12});
    const day = fc.integer({min: toEpochDay(1, 1, 1), max: toEpochDay(9999, 12, 31)});
    const clause = fc.oneof(
      fc.tuple(name, day, day).map(([source, a, b]): Clause => ({source, field: 'time', value: {earliest: Math.min(a, b), latest: Math.max(a, b)}})),
      fc.tuple(name, fc.constantFrom(...CATEGORY_FIELDS, 'text' as const), fc.array(name, {minLength: 1, maxLength: 4})).map(([source, field, value]): Clause => ({source, field, value})),
    );
    fc.assert(fc.property(fc.uniqueArray(clause, {maxLength: 6, selector: ({source, field}) => JSON.stringify([source, field])}), fc.uniqueArray(name, {maxLength: 4}), fc.array(fc.tuple(name, name, name), {maxLength: 4}), (clauses, chosen, settings) => {
      const {selection} = createSelection(...clauses);
      selection.choose(chosen);
      for (const [source, key, value] of settings) selection.arrange(source, key, value);
      const {selection: other} = createSelection();
      expect(other.applyQuery(`?${selection.toQuery()}`)).toEqual([]);
      expect([other.clauses, other.chosen, other.settings]).toEqual([selection.clauses, chosen, selection.settings]);
    }));
  });

  it('survive URLSearchParams of a host page', () => {
    const {selection} = createSelection(kenya, {source: 'my list', field: 'domain', value: ['a,b', 'c']});
    expect([...new URLSearchParams(selection.toQuery()).keys()]).toEqual(['v', 'country', 'domain@my list']);
  });

  it('toQuery writes half a surrogate pair as a replacement character instead of throwing', () => {
    const {selection} = createSelection();
    selection.choose(['a\ud83d']);
    expect(selection.toQuery()).toBe('v=1&event=a%EF%BF%BD');
  });

  it.each([
    'time=', 'time=2014', 'time=2014-01-01..', 'time=2019-01-01..2014-01-01', 'time=2019-02-30..2019-03-01', 'time=NaN..NaN', 'country=', 'country', '=KE', 'country=%E0%A4%A', 'country@=KE', 'country@%=KE', 'event=%E0', 'event=', '__proto__=1', 'constructor=1', 'toString=KE', 'nonsense=1', '%%%', '<script>=1', '.=1', 'timeline.=type', '.lanes=type', 'timeline.lanes=', 'timeline.lanes', 'timeline.lanes=%E0', 'own.Hazard=1', `timeline.lanes=${'t'.repeat(201)}`,
  ])('applyQuery leaves %j out and says so', (part) => {
    const {selection} = createSelection();
    expect(selection.applyQuery(`v=1&country@list=CL&${part}`)).toEqual([part]);
    expect(selection.clauses).toEqual([chile]);
  });

  it('applyQuery takes a field that is said twice once', () => {
    const {selection} = createSelection();
    expect(selection.applyQuery('country=KE&country=CL')).toEqual(['country=CL']);
    expect(selection.clauses).toEqual([kenya]);
    expect(selection.applyQuery('timeline.lanes=type&timeline.lanes=domain')).toEqual(['timeline.lanes=domain']);
    expect(selection.setting('timeline', 'lanes')).toBe('type');
  });

  it('applyQuery leaves everything out of a version from the future', () => {
    const {selection} = createSelection(kenya);
    expect(selection.applyQuery('v=2&country=CL&event=a&timeline.lanes=type')).toEqual(['v=2', 'country=CL', 'event=a', 'timeline.lanes=type']);
    expect([selection.clauses, selection.chosen, selection.settings.size]).toEqual([[], [], 0]);
  });

  it('applyQuery takes a query without a version', () => {
    const {selection} = createSelection();
    expect(selection.applyQuery('country=KE')).toEqual([]);
    expect(selection.clauses).toEqual([kenya]);
  });

  it('applyQuery and clear change filters, chosen events and settings before they tell of any', () => {
    const {selection} = createSelection();
    const seen: unknown[] = [];
    selection.subscribe((change) => seen.push([change, selection.clauses.length, selection.chosen, selection.settings.size]));
    selection.applyQuery('v=1&country=KE&event=a&timeline.lanes=type');
    selection.clear();
    expect(seen).toEqual([['filter', 1, ['a'], 1], ['chosen', 1, ['a'], 1], ['arranged', 1, ['a'], 1], ['filter', 0, [], 1], ['chosen', 0, [], 1]]);
  });

  it('applyQuery never throws, however long or strange the query', () => {
    const {selection} = createSelection();
    const strange = ['&&&&', '&=&=&', 'v=v=v', '\u0000=\u0000', '\ud800=\udfff', `country=${'KE,'.repeat(50_000)}`, '@@@=,,,', 'time@@=..'];
    for (const query of strange) expect(() => selection.applyQuery(query), query.slice(0, 20)).not.toThrow();
  });
});

describe('selection.drop(field, value)', () => {
  it('takes a value out of the clauses of every view, and clauses that are left empty', () => {
    const {selection, changes} = createSelection({...kenya, value: ['KE', 'JP']} as Clause, {...chile, value: ['KE']} as Clause, decade);
    selection.drop('country', 'KE');
    expect(selection.clauses).toEqual([{...kenya, value: ['JP']}, decade]);
    expect(changes).toEqual(['filter']);
  });

  it('says nothing when nobody filters by the value', () => {
    const {selection, changes} = createSelection(kenya);
    const before = selection.clauses;
    selection.drop('country', 'CL');
    selection.drop('type', 'KE');
    expect(selection.clauses).toBe(before);
    expect(changes).toEqual([]);
  });
});

describe('selection.undo() and redo()', () => {
  it('take each change of the filters back and again', () => {
    const {selection} = createSelection();
    const queries = [selection.toQuery()];
    const steps = [() => selection.set(kenya), () => selection.toggle('filters', 'type', 'visit'), () => selection.toggle('filters', 'type', 'visit'), () => selection.remove('map'), () => selection.applyQuery('country=CL&dating=day'), () => selection.drop('dating', 'day')];
    for (const step of steps) {
      step();
      queries.push(selection.toQuery());
    }
    for (const query of queries.slice(0, -1).reverse()) {
      selection.undo();
      expect(selection.toQuery()).toBe(query);
    }
    expect([selection.canUndo, selection.canRedo]).toEqual([false, true]);
    for (const query of queries.slice(1)) {
      selection.redo();
      expect(selection.toQuery()).toBe(query);
    }
    expect([selection.canUndo, selection.canRedo]).toEqual([true, false]);
  });

  it('say nothing when there is no step', () => {
    const {selection, changes} = createSelection();
    selection.undo();
    selection.redo();
    expect(changes).toEqual([]);
    expect([selection.canUndo, selection.canRedo]).toEqual([false, false]);
  });

  it('take a range that moves as one step, until it settles', () => {
    const {selection} = createSelection(kenya);
    const brush = (earliest: number) => selection.set({source: 'timeline', field: 'time', value: {earliest, latest: earliest + 100}});
    for (const day of [1, 2, 3]) brush(day);
    selection.settle();
    for (const day of [4, 5]) brush(day);
    selection.undo();
    expect(selection.clauseOf('timeline', 'time')?.value).toEqual({earliest: 3, latest: 103});
    selection.undo();
    expect(selection.clauses).toEqual([kenya]);
    selection.redo();
    selection.redo();
    expect(selection.clauseOf('timeline', 'time')?.value).toEqual({earliest: 5, latest: 105});
  });

  it('take words that are typed as one step, until they settle', () => {
    const {selection} = createSelection();
    const type = (...value: string[]) => selection.set({source: 'filters', field: 'text', value});
    for (const words of ['d', 'dr', 'drone']) type(words);
    selection.settle();
    type('drones');
    type();
    selection.undo();
    expect(selection.toQuery()).toBe('v=1&text=drone');
    selection.undo();
    expect(selection.toQuery()).toBe('');
  });

  it('keep the moves of two views apart, and a move from the change before it', () => {
    const {selection} = createSelection();
    const {value} = decade as {value: DayRange};
    selection.set(decade);
    selection.set({source: 'player', field: 'time', value});
    selection.set(kenya);
    selection.set({source: 'player', field: 'time', value: {...value, latest: value.latest + 1}});
    for (const count of [3, 2, 1, 0]) {
      selection.undo();
      expect(selection.clauses).toHaveLength(count);
    }
  });

  it('forget what was undone once something else changes', () => {
    const {selection} = createSelection(kenya, decade);
    selection.undo();
    selection.set(chile);
    expect(selection.canRedo).toBe(false);
    selection.undo();
    expect(selection.clauses).toEqual([kenya]);
  });

  it('leave the chosen events alone, but bring back those that were cleared with the filters', () => {
    const {selection, changes} = createSelection(kenya);
    selection.choose(['a']);
    selection.clear();
    selection.undo();
    expect([selection.clauses, selection.chosen]).toEqual([[kenya], ['a']]);
    selection.choose(['b']);
    selection.undo();
    expect([selection.clauses, selection.chosen]).toEqual([[], ['b']]);
    expect(changes).toEqual(['chosen', 'filter', 'chosen', 'filter', 'chosen', 'chosen', 'filter']);
  });

  it('do not count choosing, nor a query that changes no filter, as steps', () => {
    const {selection} = createSelection();
    selection.choose(['a']);
    selection.applyQuery('event=b');
    selection.clear();
    expect(selection.canUndo).toBe(false);
  });

  it('remember 200 steps', () => {
    const {selection} = createSelection();
    for (let step = 0; step < 250; step++) selection.set({source: 'map', field: 'country', value: [`C${step}`]});
    for (let step = 0; step < 300; step++) selection.undo();
    expect(selection.toQuery()).toBe('v=1&country=C49');
  });
});
