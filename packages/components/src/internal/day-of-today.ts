import {toEpochDay, type EpochDay} from '@cordiale/core';

/** The day it is where the reader is, which for hours is not the day of UTC. */
export function dayOfToday(): EpochDay {
  const now = new Date();
  return toEpochDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
