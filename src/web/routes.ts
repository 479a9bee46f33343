// The public pages. Read by React Router's build.
import { index, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("routes/beranda.tsx"),
  route("pd/:kode", "routes/pd.tsx"),
  route("capaian", "routes/capaian.tsx"),
  route("iku", "routes/iku.tsx"),
  route("anggaran", "routes/anggaran.tsx"),
  route("pohon", "routes/pohon.tsx"),
  route("tematik", "routes/tematik.tsx"),
  route("tematik/:kode", "routes/tema.tsx"),
  route("laporan", "routes/laporan.tsx"),
  route("laporan/gaya.css", "routes/laporan-gaya.ts"),
  route("laporan/unduh", "routes/laporan-unduh.ts"),
  route("jelaskan/*", "routes/jelaskan.tsx"),
  route("*", "routes/tidak-ada.tsx"),
] satisfies RouteConfig;
