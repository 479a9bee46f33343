// HTML that only the server draws: the page holds its place with a mark, and server.ts sets it in (sisipan.server.ts). It is
// kept beside the loader's data instead of in it, because loader data are sent a second time for the browser to take over,
// and this part never needs to. In the browser there is no mark, and what the page brought along stays.
const TANDA = new WeakMap<object, string>();

/** Has the component that is given `data` hold the place of a part with `tanda`. */
export function titipkan<T extends object>(data: T, tanda: string): T {
  TANDA.set(data, tanda);
  return data;
}

/** The mark for the place of the part; empty in the browser. */
export function tandaOf(data: object): string {
  return TANDA.get(data) ?? "";
}
