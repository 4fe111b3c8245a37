import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the first program there is: `first`, any of the names on the search path, then the other paths. `undefined` when there is none. */
export function findExecutable(names, {first, others}) {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [first, ...onPath, ...others].find((path) => path && isExecutable(path));
}
