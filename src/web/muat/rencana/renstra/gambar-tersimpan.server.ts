// The drawn plan, kept for as long as the plan itself is kept in memory. Called by the loaders of whole plans.
import { randomBytes } from "node:crypto";
import type { RouterContextProvider } from "react-router";
import type { IsiRenstra } from "#perencanaan";
import { sisipanContext } from "../../../konteks.server.ts";
import { createSisipan, type Sisipan } from "../../../sisipan.server.ts";
import { drawRenstra } from "../../../tampilan/rencana/renstra/gambar.ts";
import { titipkan } from "../../../tampilan/rencana/renstra/titipan.ts";

const GAMBAR = new WeakMap<IsiRenstra, Sisipan>();
// Nobody can write it into a name: it is made anew with every start and never leaves the server.
const TANDA = `<!--${randomBytes(16).toString("hex")}-->`;

/** Hands the drawn plan over to server.ts, and to the page the mark for its place; gives `data` back. */
export function titipkanRenstra<T extends object>(
  context: Readonly<RouterContextProvider>,
  data: T,
  isi: IsiRenstra,
): T {
  const sisipan = GAMBAR.get(isi) ?? createSisipan(drawRenstra(isi));
  GAMBAR.set(isi, sisipan);
  context.set(sisipanContext, { tanda: TANDA, sisipan });
  return titipkan(data, TANDA);
}
