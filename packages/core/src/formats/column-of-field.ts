import {CSV_COLUMNS, type CsvColumn} from './csv.js';

/** Fields of an event whose column has another name. */
const COLUMNS: readonly (readonly [RegExp, CsvColumn])[] = [[/^participants.*\.(?:via|inferred)$/, 'named_as'], [/^participants/, 'actors'], [/^reports/, 'articles'], [/^date(?:\.edtf)?$/, 'date']];

/** The column that a field of an event is read from: `columnOfField('participants[0].via') // 'named_as'`; the field itself when there is none. */
export function columnOfField(field: string): string {
  const named = COLUMNS.find(([pattern]) => pattern.test(field))?.[1];
  const words = field.match(/\w+/g) ?? [];
  const own = (field.startsWith('date.') ? words[1] : words[0]) ?? field;
  return named ?? ((CSV_COLUMNS as readonly string[]).includes(own) ? own : field);
}
