// POST /pengukuran/isi/simpan: saving and submitting as the live sheet does it, JSON in and out.
import { redirect } from "react-router";
import { jawabSimpan } from "../muat/isi/jawab-simpan.server.ts";
import type { Route } from "./+types/pengukuran-isi-simpan";

export function loader() {
  return redirect("/pengukuran/isi");
}

export function action(args: Route.ActionArgs) {
  return jawabSimpan(args);
}
