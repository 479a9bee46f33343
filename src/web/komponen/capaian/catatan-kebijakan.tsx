// The capaian policy in sentences: what stands in the footnotes of every report.

export function CatatanKebijakan({ catatan }: { readonly catatan: readonly string[] }) {
  return (
    <section aria-labelledby="kebijakan" className="mt-8">
      <h2 id="kebijakan">Kebijakan penghitungan</h2>
      <ul className="mt-3 max-w-prose list-disc space-y-1 pl-5 text-sm">
        {catatan.map((kalimat) => (
          <li key={kalimat}>{kalimat}</li>
        ))}
      </ul>
    </section>
  );
}
