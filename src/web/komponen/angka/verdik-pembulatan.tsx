// Whether rounding of the printed operands can explain a difference, as word, sign and colour.

export function VerdikPembulatan({ terjelaskan }: { readonly terjelaskan: boolean }) {
  return (
    <span className={`predikat berlatar ${terjelaskan ? "nada-sedang" : "nada-gawat"}`}>
      <span aria-hidden="true">{terjelaskan ? "≈" : "≠"}</span>
      {terjelaskan ? "Terjelaskan oleh pembulatan" : "Tidak terjelaskan oleh pembulatan"}
    </span>
  );
}
