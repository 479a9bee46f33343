// The words of a block as the report will print them, with live numbers that explain themselves.
import type { AngkaHidup } from "#pelaporan";
import { bacaTeks } from "#pelaporan";
import { TautanAngka } from "../../angka/tautan-angka.tsx";

type Terbaca = ReturnType<typeof bacaTeks>;
type Kalimat = Extract<Terbaca["bagian"][number], { readonly jenis: "paragraf" }>["isi"];

export function PratinjauTeks({ isi, angka }: { readonly isi: string; readonly angka: readonly AngkaHidup[] }) {
  const { bagian, angkaHilang } = bacaTeks(isi, angka);
  return (
    <div className="naskah-pratinjau">
      {bagian.length === 0 ? <p className="text-redup">Belum ada teks.</p> : null}
      {bagian.map((b, i) => (
        <BagianTeks key={kunciBagian(i)} bagian={b} />
      ))}
      {angkaHilang.length === 0 ? null : (
        <p className="catatan peringatan mt-3">
          Angka ini tidak ada pada laporan: {angkaHilang.map((k) => `{{${k}}}`).join(", ")}. Perbaiki sebelum laporan
          ditetapkan.
        </p>
      )}
    </div>
  );
}

// Blocks have no name of their own; their place is what tells them apart.
function kunciBagian(urutan: number): string {
  return `bagian-${urutan}`;
}

function BagianTeks({ bagian }: { readonly bagian: Terbaca["bagian"][number] }) {
  if (bagian.jenis === "paragraf") {
    return (
      <p>
        <KalimatTeks isi={bagian.isi} />
      </p>
    );
  }
  const butir = bagian.butir.map((isi, i) => (
    <li key={kunciBagian(i)}>
      <KalimatTeks isi={isi} />
    </li>
  ));
  return bagian.bernomor ? <ol>{butir}</ol> : <ul>{butir}</ul>;
}

function KalimatTeks({ isi }: { readonly isi: Kalimat }) {
  return isi.map(({ teks, tebal, miring, asal }, i) => {
    const dasar = asal === undefined ? teks : <TautanAngka ke={asal} teks={teks} />;
    const miringkan = miring === true ? <em>{dasar}</em> : dasar;
    return <span key={kunciBagian(i)}>{tebal === true ? <strong>{miringkan}</strong> : miringkan}</span>;
  });
}
