// What was typed about a row that somebody else deleted meanwhile: its form is gone, the words are not.
import type { TemaSunting } from "#tematik/server";
import { useSunting } from "./konteks-sunting.ts";

const TERSEMBUNYI: readonly string[] = ["jenis", "formulir", "id", "versi", "nilaiDilihat", "sumberDilihat", "di"];

export function KetikanYatim({ tema }: Pick<TemaSunting, "tema">) {
  const { tolak } = useSunting();
  const id = tolak?.nilai.id?.[0] ?? "";
  if (tolak === null || id === "" || JSON.stringify(tema).includes(id)) return null;
  const ketikan = Object.entries(tolak.nilai).filter(
    ([nama, isi]) => !TERSEMBUNYI.includes(nama) && !nama.endsWith("Id") && isi.some((teks) => teks !== ""),
  );
  return (
    <section className="catatan" aria-labelledby="ketikan">
      <h2 id="ketikan">Ketikan Anda</h2>
      <p>Barisnya sudah dihapus orang lain. Salin yang masih diperlukan ke baris baru.</p>
      <dl className="mt-2 grid gap-2">
        {ketikan.map(([nama, isi]) => (
          <div key={nama}>
            <dt className="text-sm text-redup">{nama}</dt>
            <dd className="whitespace-pre-wrap">{isi.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
