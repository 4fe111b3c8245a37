import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {ColumnBuilder} from './column-builder.js';
import {valueTellerOf, type CountField} from './event-fields.js';
import type {EventReader} from './event-reader.js';

/** Reads the values of a field, one event a row. */
export class ColumnReader implements EventReader {
  readonly builder: ColumnBuilder;
  readonly field: CountField;
  readonly #articles: ReadonlyMap<string, Article>;

  constructor(field: CountField, size: number, articles: ReadonlyMap<string, Article>) {
    this.builder = new ColumnBuilder(size);
    this.field = field;
    this.#articles = articles;
  }

  read(eventAt: (place: number) => CooperationEvent, from: number, to: number): void {
    const addValues = valueTellerOf(this.field);
    for (let place = from; place < to; place++) {
      addValues(eventAt(place), this.builder, this.#articles);
      this.builder.endRow();
    }
  }
}
