// Lets equal parts of data be one and the same object: what is sent to the browser then holds each of them once.
// Pure; called by the loader of the sheet, whose rows repeat policy, states and empty lists.

/**
 * The same data, in which parts that read alike are one object. For plain data: objects, lists and what they hold; a field
 * that is undefined and one that is absent read alike.
 */
export function bagikan<T>(data: T): T {
  return share(new Map<string, unknown>(), data);
}

function share<T>(ada: Map<string, unknown>, data: T): T {
  if (typeof data !== "object" || data === null) return data;
  const kunci = JSON.stringify(data);
  // The key is the whole content, so what is found under it reads like `data`.
  const sama = ada.get(kunci) as T | undefined;
  if (sama !== undefined) return sama;
  const isi = Array.isArray(data)
    ? data.map((butir: unknown) => share(ada, butir))
    : Object.fromEntries(Object.entries(data).map(([nama, butir]) => [nama, share(ada, butir)]));
  ada.set(kunci, isi);
  return isi as T;
}
