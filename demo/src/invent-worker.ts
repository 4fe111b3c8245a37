import {EventStore, type CooperationEvent} from '@cordiale/core';
import {writeStore} from '@cordiale/core/binary';
import {inventEvents} from '@cordiale/core/invent';
import type {InventReply, InventRequest} from './invent-messages.js';

/** Makes a store of invented events beside the page, and hands it over as bytes, which the page reads without parsing them. */

const REPLIES = 100;

const reply = (message: InventReply, transfer: Transferable[] = []): void => self.postMessage(message, {transfer});

self.addEventListener('message', ({data: {count, party}}: MessageEvent<InventRequest>) => {
  const events: CooperationEvent[] = [];
  const step = Math.ceil(count / REPLIES);
  for (const event of inventEvents(count, {party})) {
    events.push(event);
    if (events.length % step === 0) reply({kind: 'made', made: events.length});
  }
  const bytes = writeStore(new EventStore(events));
  reply({kind: 'store', bytes}, [bytes]);
});
