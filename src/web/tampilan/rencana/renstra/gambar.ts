// Draws a whole plan as HTML text: a table of tujuan and sasaran, one of programmes, and one per programme with its kegiatan
// and sub kegiatan. Pure. Text and not components, because a large plan has ten thousand cells and every one of them would
// be built twice, on the server and in the browser, although nothing in them ever changes. Every name is escaped.
import { formatRupiah } from "#inti";
import { type IndikatorRenstra, type IsiRenstra, labelJenisSimpul, type SimpulRenstra } from "#perencanaan";

type Program = { readonly program: SimpulRenstra; readonly bawah: readonly SimpulRenstra[] };

/** HTML of the plan. End tags that HTML lets one leave out are left out. */
export function drawRenstra(isi: IsiRenstra): string {
  const { atas, program } = kelompokkan(isi.simpul);
  return [
    atas.length === 0 ? "" : `<h2>Tujuan dan sasaran</h2>${drawTabel(isi, "Indikator dan target", atas)}`,
    program.length === 0 ? "" : `<h2>Program dan pagu</h2>${drawRingkas(isi, program)}`,
    ...program.map((p) => drawProgram(isi, p)),
  ].join("");
}

function kelompokkan(simpul: readonly SimpulRenstra[]): {
  readonly atas: readonly SimpulRenstra[];
  readonly program: readonly Program[];
} {
  const atas: SimpulRenstra[] = [];
  const program: { program: SimpulRenstra; bawah: SimpulRenstra[] }[] = [];
  let dalamProgram = Number.POSITIVE_INFINITY;
  for (const s of simpul) {
    const kini = program.at(-1);
    if (kini !== undefined && s.dalam > dalamProgram) kini.bawah.push(s);
    else if (s.jenis === "program") {
      program.push({ program: s, bawah: [] });
      dalamProgram = s.dalam;
    } else {
      atas.push(s);
      dalamProgram = Number.POSITIVE_INFINITY;
    }
  }
  return { atas, program };
}

function drawProgram(isi: IsiRenstra, { program, bawah }: Program): string {
  const nama = `${aman(program.kode)} ${aman(program.nama)}`;
  const sub = bawah.filter((s) => s.jenis === "sub_kegiatan").length;
  return `<details><summary><b>${nama}</b> <small>${sub} sub kegiatan</small></summary><div id="p-${aman(program.id)}">${drawTabel(isi, `${program.kode} ${program.nama}`, [program, ...bawah])}</div></details>`;
}

function drawRingkas(isi: IsiRenstra, program: readonly Program[]): string {
  const kepala = ["Program", ...isi.tahun.map(String)].map((k) => `<th scope=col>${k}`).join("");
  const baris = program.map(
    ({ program: p }) =>
      `<tr><th scope=row><a href="#p-${aman(p.id)}">${aman(p.kode)} ${aman(p.nama)}</a>${drawPagu(p.pagu)}`,
  );
  const jumlah = `<tfoot><tr><th scope=row>Jumlah${drawPagu(isi.jumlahPagu)}</tfoot>`;
  return drawGulir(
    "Pagu per program, rupiah",
    "tabel tabel-renstra",
    `<thead><tr>${kepala}<tbody>${baris.join("")}${jumlah}`,
  );
}

function drawTabel(isi: IsiRenstra, judul: string, simpul: readonly SimpulRenstra[]): string {
  const tahun = isi.tahunTarget.map((t) => (t === isi.tahunDasar ? `Kondisi awal ${t}` : String(t)));
  const kepala = ["Uraian", "Satuan", ...tahun].map((k) => `<th scope=col>${k}`).join("");
  const kosong = isi.tahunDasar === null ? "" : "<td>";
  const baris = simpul.map((s) => drawSimpul(s, kosong));
  return drawGulir(judul, "tabel tabel-renstra bersatuan", `<thead><tr>${kepala}<tbody>${baris.join("")}`);
}

/** A scrolling region with one table; `judul` is plain text. */
function drawGulir(judul: string, kelas: string, isi: string): string {
  return `<section class=gulir tabindex=0 aria-label="${aman(judul)}"><table class="${kelas}"><caption>${aman(judul)}</caption>${isi}</table></section>`;
}

const KELAS: Readonly<Partial<Record<SimpulRenstra["jenis"], string>>> = {
  program: "rp",
  kegiatan: "rk",
  sub_kegiatan: "rs",
};

function drawSimpul(s: SimpulRenstra, kosong: string): string {
  const kelas = KELAS[s.jenis];
  const berpagu = s.pagu.some((p) => p !== null);
  const sel = berpagu ? `<td>Rp${kosong}${drawPagu(s.pagu)}` : `<td>${kosong}${"<td>".repeat(s.pagu.length)}`;
  // The code of a nomenklatur tells the kind; the others say it.
  const tanda = kelas === undefined ? labelJenisSimpul(s.jenis) : aman(s.kode);
  return `<tr class=${kelas ?? "ra"}><th scope=row><small>${tanda}</small> ${aman(s.nama)}${sel}${s.indikator.map(drawIndikator).join("")}`;
}

function drawIndikator({ nama, satuan, target }: IndikatorRenstra): string {
  const sel = target.map((t) => `<td>${t === null ? "-" : aman(t)}`).join("");
  return `<tr class=ri><th scope=row>${aman(nama)}<td>${aman(satuan)}${sel}`;
}

function drawPagu(pagu: SimpulRenstra["pagu"]): string {
  return pagu.map((p) => `<td>${p === null ? "-" : formatRupiah(p).replace("Rp", "")}`).join("");
}

const GANTI: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in HTML, in an attribute too. */
function aman(teks: string): string {
  return teks.replace(/[&<>"]/g, (huruf) => GANTI[huruf] ?? huruf);
}
