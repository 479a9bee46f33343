import { expect, test } from "vitest";
import { buildRenstra } from "#perencanaan";
import { idUji, indikatorUji, naskahUji, simpulUji } from "../../../../../tests/bantu/naskah-uji.ts";
import { drawRenstra } from "./gambar.ts";

const masa = { tahunMulai: 2026, tahunSelesai: 2027, tahunDasar: 2025 };

test("what people typed is shown, never obeyed", () => {
  const nama = `<script>alert("x")</script> & 'y'`;
  const naskah = naskahUji(simpulUji(1, { nama }), simpulUji(2, { jenis: "program", induk_id: idUji(1), nama }));
  const html = drawRenstra(buildRenstra(naskah, masa));
  expect(html).not.toContain("<script");
  expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; 'y'");
});

test("every row has as many cells as the table has columns", () => {
  const naskah = naskahUji(
    simpulUji(1),
    simpulUji(2, { jenis: "program", induk_id: idUji(1) }),
    simpulUji(3, { jenis: "kegiatan", induk_id: idUji(2) }),
    indikatorUji(11, 1),
    indikatorUji(12, 3),
    { jenis: "pagu_renstra", kunci: `${idUji(3)}/2026`, isi: { nilai: "1500000.00" } },
  );
  const html = drawRenstra(buildRenstra(naskah, masa));
  const tabel = html.split("<table").slice(1);
  expect(tabel).toHaveLength(3);
  for (const satu of tabel) {
    const baris = satu
      .split("<tr")
      .slice(1)
      .map((b) => b.split(/<t[hd][ >]/).length - 1);
    expect(new Set(baris).size).toBe(1);
  }
  expect(html).toContain("<td>1.500.000<td>-");
});

test("everything is reachable: each program is a fold that its line in the summary leads to", () => {
  const naskah = naskahUji(simpulUji(1), simpulUji(2, { jenis: "program", induk_id: idUji(1) }), simpulUji(4));
  const html = drawRenstra(buildRenstra(naskah, masa));
  expect(html).toContain(`href="#p-${idUji(2)}"`);
  expect(html).toContain(`id="p-${idUji(2)}"`);
  expect(html.match(/<details>/g)).toHaveLength(1);
  expect(html).toContain("Sasaran 4");
});
