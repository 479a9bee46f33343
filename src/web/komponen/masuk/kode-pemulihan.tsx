// The recovery codes of the second step, shown this once. Drawn by /akun.

/** They stand in place of the authenticator when it is lost; nobody can look them up afterwards. */
export function KodePemulihan({ kode }: { readonly kode: readonly string[] }) {
  return (
    <section role="status" aria-label="Kode pemulihan" className="kabar nada-unggul berlatar">
      <p>
        <strong>Langkah kedua aktif.</strong> Ini kode pemulihan Anda, untuk masuk bila gawai hilang. Setiap kode
        berlaku sekali.
      </p>
      <ul className="my-3 grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-6 gap-y-1">
        {kode.map((k) => (
          <li key={k}>
            <code>{k}</code>
          </li>
        ))}
      </ul>
      <p>Cetak atau salin sekarang dan simpan terpisah dari gawai Anda. Kode ini tidak akan ditampilkan lagi.</p>
    </section>
  );
}
