// One filling period: how it stands, its days, what is frozen and locked, and what is special for single PD.
import type { ReactNode } from "react";
import type { JadwalTampil } from "../../tampilan/jadwal.ts";

export function RincianJadwal({ jadwal }: { readonly jadwal: JadwalTampil }) {
  const { kataStatus, dibuka, batas, dibekukan, dikunci, khusus } = jadwal;
  return (
    <>
      <dl className="sorotan-kecil">
        <Butir label="Status">{kataStatus}</Butir>
        <Butir label="Dibuka">{dibuka}</Butir>
        <Butir label="Batas pengisian">{batas}</Butir>
        <Butir label="Aturan dibekukan">{dibekukan ?? "belum, menunggu dibuka"}</Butir>
        <Butir label="Dikunci">{dikunci ?? "belum"}</Butir>
      </dl>
      {khusus.length === 0 ? null : (
        <>
          <p className="mt-3 font-semibold">Ketentuan khusus</p>
          <ul className="mt-1 list-disc pl-5">
            {khusus.map((k) => (
              <li key={k.pdKode}>
                <b>{k.pd}</b>: {k.ketentuan}. Alasan: {k.alasan}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Butir({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
