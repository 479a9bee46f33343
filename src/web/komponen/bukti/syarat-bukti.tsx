// Which evidence the indikator requires, and what of it is there. Shown on /pengukuran/bukti.

export type PropsSyaratBukti = { readonly syarat: readonly string[]; readonly kurang: readonly string[] };

export function SyaratBukti({ syarat, kurang }: PropsSyaratBukti) {
  if (syarat.length === 0) return null;
  return (
    <section aria-labelledby="syarat" className="mb-6">
      <h2 id="syarat">Bukti yang diwajibkan</h2>
      <ul className="mt-2 grid gap-1">
        {syarat.map((jenis) => {
          const ada = !kurang.includes(jenis);
          return (
            <li key={jenis}>
              <span aria-hidden="true">{ada ? "✓" : "○"}</span> {jenis}: {ada ? "ada" : <strong>belum ada</strong>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
