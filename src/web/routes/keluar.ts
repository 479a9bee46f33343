// POST /keluar: ends this session. Reading the address changes nothing.
import { redirect } from "react-router";
import { keluar } from "#organisasi/server";
import { readKuki, removeKuki } from "../keamanan/kuki.server.ts";
import { aksi } from "../muat/aksi.server.ts";
import type { Route } from "./+types/keluar";

export function loader() {
  return redirect("/");
}

export function action(args: Route.ActionArgs) {
  return aksi(args, async ({ konteks }) => {
    const token = readKuki(args.request, "opensakip_sesi");
    if (token !== undefined) await keluar(konteks, token);
    return redirect("/", { headers: [removeKuki(args.request, "opensakip_sesi")] });
  });
}
