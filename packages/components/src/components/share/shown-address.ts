import {joinFragment, splitFragment} from '../../controllers/address-controller.js';

/** Address at which the page shows what `query` says; `undefined` for a page from a disk, which nobody else can open. */
export function shownAddress(query: string): string | undefined {
  if (!/^https?:$/.test(location.protocol)) return undefined;
  const [page = '', ...rest] = location.href.split('#');
  const fragment = joinFragment(splitFragment(rest.join('#')).foreign, query);
  return fragment === '' ? page : `${page}#${fragment}`;
}
