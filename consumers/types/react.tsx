import type {} from '@cordiale/components/react';
import {Selection} from '@cordiale/core';

const selection = new Selection();

export const page = <>
  <cordiale-timeline className="wide" lanes="type" focus="LT" events={[]} selection={selection} oncordiale-select={({detail}) => detail.ids.length} />
  <cordiale-map links={10} filterView projection="globe" ref={(map) => { map?.drawnBy satisfies string | undefined; }} />
  {/* @ts-expect-error lanes are a choice of words */}
  <cordiale-timeline lanes="country" />
  {/* @ts-expect-error a number, not its digits */}
  <cordiale-map links="10" />
  {/* @ts-expect-error what draws the map is read only */}
  <cordiale-map drawnBy="svg" />
  {/* @ts-expect-error the detail of a selection holds ids */}
  <cordiale-list oncordiale-select={({detail}) => detail.clauses} />
  {/* @ts-expect-error no such element */}
  <cordiale-chart />
</>;
