// Every page: the public ones, then signing in, the own account and settings. Read by React Router's build.
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
  route("masuk", "routes/masuk.tsx"),
  route("masuk/kode", "routes/masuk-kode.tsx"),
  route("masuk/peragaan", "routes/masuk-peragaan.ts"),
  route("keluar", "routes/keluar.ts"),
  route("akun", "routes/akun.tsx"),
  route("pengaturan/pengguna", "routes/pengguna.tsx"),
  route("pengaturan/pengguna/baru", "routes/pengguna-baru.tsx"),
  route("pengaturan/pengguna/:id", "routes/pengguna-ubah.tsx"),
  route("masuk/oidc", "routes/masuk-oidc.ts"),
  route("masuk/oidc/balik", "routes/masuk-oidc-balik.ts"),
  route("*", "routes/tidak-ada.tsx"),
] satisfies RouteConfig;
