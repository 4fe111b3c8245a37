/** Several values in one cell: `Demining Coalition | LITPOLUKRBRIG`. A `\` stands before what would otherwise separate or be trimmed. */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|;]|^\s|\s$/g, '\\$&')).join(' | ');
}

/** Inverse of {@link joinList}; also splits at `;`, as other programs do. An empty cell is an empty list; empty values stay. */
export function splitList(cell: string): string[] {
  if (cell.trim() === '') return [];
  const values: string[] = [];
  let value = '';
  let kept = 0; // length up to which trailing spaces belong to the value
  for (let at = 0; at < cell.length; at++) {
    const unit = cell[at] ?? '';
    if (unit === '|' || unit === ';') {
      values.push(value.slice(0, kept));
      value = '';
      kept = 0;
    } else if (unit === '\\' && at + 1 < cell.length) {
      value += cell[++at] ?? '';
      kept = value.length;
    } else if (value !== '' || unit.trim() !== '') {
      value += unit;
      if (unit.trim() !== '') kept = value.length;
    }
  }
  values.push(value.slice(0, kept));
  return values;
}

/** Lists side by side, such as names and addresses of the same articles: an empty cell when no value is known. */
export function joinParallel(values: readonly (string | null)[]): string {
  return values.some(Boolean) ? joinList(values.map((value) => value ?? '')) : '';
}
