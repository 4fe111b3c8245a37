import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {EventStore, formatIsoDay, Selection, toEpochDay, type Clause} from '@cordiale/core';
import '../../define/player.js';
import {createEvent} from '../../testing/create-event.js';
import {emulateMedia} from '../../testing/emulate-media.js';
import type {CordialePlayer} from './player.js';

const EVENTS = [createEvent('a', {date: '1998-05-12'}), createEvent('b', {date: '2001-03-04', participants: ['LT', 'UA']}), createEvent('c', {date: '2001-07-04'}), createEvent('d', {date: '2019-02-03'})];
const range = (from: number, to: number, source = 'timeline'): Clause => ({source, field: 'time', value: {earliest: toEpochDay(from, 1, 1), latest: toEpochDay(to, 12, 31)}});

async function createPlayer({selection = new Selection(), events = EVENTS, mode = 'step'}: {selection?: Selection; events?: typeof EVENTS; mode?: string} = {}): Promise<{player: CordialePlayer; selection: Selection; shown: () => string}> {
  const player = await fixture<CordialePlayer>(html`<cordiale-player .store=${new EventStore(events)} .selection=${selection} mode=${mode} speed="50"></cordiale-player>`);
  const shown = () => {
    const clause = selection.clauses.find(({field}) => field === 'time');
    return clause?.field === 'time' ? `${clause.source} ${formatIsoDay(clause.value.earliest)}..${formatIsoDay(clause.value.latest)}` : 'all';
  };
  return {player, selection, shown};
}

const query = <E extends HTMLElement>(player: CordialePlayer, selector: string) => player.renderRoot.querySelector<E>(selector)!;
const slider = (player: CordialePlayer) => query<HTMLInputElement>(player, 'input[type="range"]');
const words = (player: CordialePlayer) => query(player, '.now').textContent?.replace(/\s+/g, ' ').trim();
const soon = (isTrue: () => unknown) => waitUntil(() => Boolean(isTrue()), undefined, {timeout: 10_000});

afterEach(() => emulateMedia({reducedMotion: 'no-preference'}));

describe('cordiale-player: accessibility', () => {
  it('has no violation that axe knows: at rest, at a step, with less motion, and without events', async () => {
    const {player} = await createPlayer();
    await expect(player).to.be.accessible();
    query(player, '[aria-label="Next step"]').click();
    await player.updateComplete;
    await expect(player).to.be.accessible();
    await emulateMedia({reducedMotion: 'reduce'});
    await soon(() => query(player, '.play').textContent?.includes('Next step'));
    await expect(player).to.be.accessible();
    await expect((await createPlayer({events: []})).player).to.be.accessible();
  });

  it('says its time in words, on the slider too', async () => {
    const {player} = await createPlayer();
    query(player, '[aria-label="Next step"]').click();
    await player.updateComplete;
    expect([words(player), slider(player).getAttribute('aria-valuetext')]).to.deep.equal(['1998 · 1 event, 1 begins', '1998']);
  });

  it('has targets of at least 24 pixels', async () => {
    const {player} = await createPlayer();
    for (const target of player.renderRoot.querySelectorAll('button, select, label, input[type="range"]')) expect(target.getBoundingClientRect().height).to.be.at.least(24);
  });
});

describe('cordiale-player: defaults', () => {
  it('never starts by itself, and filters nothing', async () => {
    const {player, shown} = await createPlayer();
    expect([player.playing, shown(), words(player)]).to.deep.equal([false, 'all', 'All time']);
  });

  it('takes the shortest step that makes no more than about 80', async () => {
    const {player} = await createPlayer();
    expect([slider(player).max, query<HTMLSelectElement>(player, '.choice:nth-of-type(2) select').value]).to.deep.equal(['21', '1 year']);
  });

  it('says that there is nothing to play without dated events', async () => {
    const {player} = await createPlayer({events: [createEvent('a', {date: ''})]});
    expect(player.renderRoot.textContent).to.contain('nothing to play');
  });
});

describe('cordiale-player: properties', () => {
  it('plays to the end and rests there; plays again from the start', async () => {
    const {player, shown} = await createPlayer();
    player.play();
    expect(player.playing).to.equal(true);
    await soon(() => !player.playing);
    expect(shown()).to.equal('player 2019-01-01..2019-12-31');
    player.play();
    expect(shown()).to.equal('player 1998-01-01..1998-12-31');
    player.pause();
  });

  it('mode window and cumulative show several steps', async () => {
    const {player, shown} = await createPlayer({mode: 'cumulative'});
    slider(player).value = '3';
    slider(player).dispatchEvent(new InputEvent('input'));
    expect(shown()).to.equal('player 1998-01-01..2001-12-31');
    player.mode = 'window';
    await player.updateComplete;
    expect(shown()).to.equal('player 1999-01-01..2001-12-31');
  });

  it('skip-empty passes over steps in which nothing begins, by the other filters', async () => {
    const {player, shown, selection} = await createPlayer();
    player.skipEmpty = true;
    player.pauseAtEvents = true;
    const seen: string[] = [];
    for (let press = 0; press < 3; press++) {
      player.play();
      seen.push(shown().slice(7, 11));
    }
    expect(seen).to.deep.equal(['1998', '2001', '2019']);
    player.reset();
    selection.set({source: 'map', field: 'country', value: ['UA']});
    player.play();
    expect(shown()).to.equal('player 2001-01-01..2001-12-31');
  });

  it('pause-at-events comes to rest where one begins', async () => {
    const {player, shown} = await createPlayer();
    player.pauseAtEvents = true;
    player.play();
    expect([player.playing, shown()]).to.deep.equal([false, 'player 1998-01-01..1998-12-31']);
    player.play();
    await soon(() => !player.playing);
    expect(shown()).to.equal('player 2001-01-01..2001-12-31');
  });

  it('takes an unknown mode for one step', async () => {
    const {player} = await createPlayer({mode: 'backwards'});
    expect(player.mode).to.equal('step');
  });
});

describe('cordiale-player: keyboard and motion', () => {
  it('is played, stepped and shown whole again with the keyboard alone', async () => {
    const {player, shown} = await createPlayer();
    player.focus();
    await sendKeys({press: 'Enter'});
    expect(player.playing).to.equal(true);
    await sendKeys({press: 'Enter'});
    expect(player.playing).to.equal(false);
    slider(player).focus();
    await sendKeys({press: 'End'});
    expect(shown()).to.equal('player 2019-01-01..2019-12-31');
    await sendKeys({press: 'ArrowLeft'});
    expect(shown()).to.equal('player 2018-01-01..2018-12-31');
    await sendKeys({press: 'Space'});
    expect(shown()).to.equal('player 2019-01-01..2019-12-31');
    query(player, '.all').focus();
    await sendKeys({press: 'Enter'});
    expect(shown()).to.equal('all');
  });

  it('goes on one step with each press where less motion is wanted', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const {player, shown} = await createPlayer();
    query(player, '.play').click();
    expect([player.playing, shown()]).to.deep.equal([false, 'player 1998-01-01..1998-12-31']);
    await player.updateComplete;
    query(player, '.play').click();
    expect([player.playing, shown()]).to.deep.equal([false, 'player 1999-01-01..1999-12-31']);
  });

  it('comes to rest when less motion is wanted', async () => {
    const {player} = await createPlayer();
    player.play();
    await emulateMedia({reducedMotion: 'reduce'});
    await soon(() => !player.playing);
  });
});

describe('cordiale-player: events and selection', () => {
  it('fires cordiale-filter for a step of a person, and once for a run of play', async () => {
    const {player, selection} = await createPlayer();
    let count = 0;
    player.addEventListener('cordiale-filter', () => count++);
    query(player, '[aria-label="Next step"]').click();
    expect(count).to.equal(1);
    const rested = oneEvent(player, 'cordiale-filter');
    player.play();
    await rested;
    expect(count).to.equal(2);
    selection.undo();
    expect(selection.clauses[0]?.field === 'time' && formatIsoDay(selection.clauses[0].value.earliest)).to.equal('1998-01-01');
  });

  it('plays through the range of another view, in its place, and gives it back', async () => {
    const selection = new Selection();
    selection.set(range(2000, 2002));
    const {player, shown} = await createPlayer({selection});
    slider(player).value = '0';
    slider(player).dispatchEvent(new InputEvent('input'));
    expect([selection.clauses.length, shown().startsWith('player 2000-01')]).to.deep.equal([1, true]);
    player.reset();
    expect(selection.clauses).to.deep.equal([range(2000, 2002)]);
  });

  it('gives way to a range that is set while it plays', async () => {
    const {player, shown, selection} = await createPlayer();
    player.play();
    selection.set(range(2001, 2001));
    expect([player.playing, shown()]).to.deep.equal([false, 'timeline 2001-01-01..2001-12-31']);
  });

  it('goes on from the frame that an address gave', async () => {
    const selection = new Selection();
    selection.applyQuery('v=1&time@player=2001-01-01..2001-12-31');
    const {player, shown} = await createPlayer({selection});
    query(player, '[aria-label="Next step"]').click();
    expect(shown()).to.equal('player 2002-01-01..2002-12-31');
  });
});

describe('cordiale-player: lifecycle', () => {
  it('comes to rest when it is taken out of the page', async () => {
    const {player, shown} = await createPlayer();
    player.play();
    player.remove();
    expect(player.playing).to.equal(false);
    const before = shown();
    document.body.append(player);
    await player.updateComplete;
    expect([player.playing, shown()]).to.deep.equal([false, before]);
    player.remove();
  });
});
