// The style sheet of an HTML report. Every selector begins with .laporan or .lap-, so it can stand in any page.

/** The widest column that has a class; a column that would be wider gets this one. */
export const PERSEN_TERBESAR = 60;

const KOLOM = Array.from({ length: PERSEN_TERBESAR }, (_, i) => `.lap-kolom-${i + 1} { width: ${i + 1}%; }`).join("");

const GAYA_PENUH = `
.laporan { color: #15232d; background: #fff; font: 1rem/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; max-width: 80rem; margin: 0 auto; overflow-wrap: break-word; }
.laporan * { box-sizing: border-box; }
.laporan h1, .laporan h2, .laporan h3, .laporan h4, .laporan p, .laporan dl, .laporan figure { margin: 0; }
.laporan a { color: #0a5a73; text-underline-offset: 0.2em; }
.laporan a.angka { color: inherit; text-decoration: underline dotted #0a5a73; }
.laporan .lap-sampul { padding: clamp(2rem, 8vw, 5rem) 1.25rem; text-align: center; color: #fff; background: #063f52; border-radius: 0.5rem; }
.laporan .lap-sampul > :first-child { font-size: clamp(1.4rem, 4.5vw, 2.4rem); line-height: 1.2; font-weight: 700; color: #fff; text-transform: uppercase; }
.laporan .lap-lembaga { margin-top: 0.75rem; font-size: clamp(1.2rem, 3.5vw, 1.8rem); font-weight: 700; text-transform: uppercase; }
.laporan .lap-periode { margin-top: 1.5rem; font-size: 1.2rem; }
.laporan .lap-oleh { margin-top: 2rem; }
.laporan .lap-nama { font-weight: 700; }
.laporan .lap-daftar-isi { margin: 1.5rem 0; padding: 1rem 1.25rem; border: 1px solid #dbe3e8; border-radius: 0.5rem; background: #f5f8f9; font-size: 0.9rem; }
.laporan .lap-daftar-isi ol { margin: 0; padding-left: 1.75rem; list-style: decimal; columns: 22rem; column-gap: 2rem; }
.laporan .lap-daftar-isi li { padding: 0.2rem 0; break-inside: avoid; }
.laporan .lap-daftar-isi:has(.lap-isi-dalam) ol { padding-left: 0; list-style: none; }
.laporan .lap-daftar-isi .lap-isi-dalam { padding-left: 1.25rem; }
.laporan .lap-bagian { padding: 2.25rem 0 0.5rem; scroll-margin-top: 1rem; }
.laporan .lap-bagian > :is(h2, h3) { font-size: 1.35rem; line-height: 1.25; font-weight: 700; color: #063f52; border-bottom: 3px solid #0a5a73; padding-bottom: 0.4rem; text-wrap: balance; }
.laporan .lap-tingkat-2 > :is(h3, h4)[id] { font-size: 1.15rem; border-bottom-width: 1px; }
.laporan .lap-tingkat-3 { padding-top: 1.5rem; }
.laporan .lap-tingkat-3 > :is(h4, h5)[id] { margin: 0; font-size: 1.02rem; line-height: 1.3; font-weight: 700; color: #063f52; border: 0; padding: 0; }
.laporan .lap-subjudul { margin-top: 0.5rem; font-weight: 600; color: #475863; }
.laporan .lap-bagian > :is(p, ul, ol, dl, figure, section, div) { margin-top: 1rem; }
.laporan .lap-bagian > .lap-subjudul { margin-top: 0.5rem; }
.laporan .lap-bagian > :is(h3, h4):not([id]) { margin-top: 1.25rem; font-size: 1.05rem; font-weight: 700; }
.laporan .lap-gulir { overflow-x: auto; border: 1px solid #dbe3e8; border-radius: 0.5rem; }
.laporan .lap-gulir:focus-visible { outline: 3px solid #0a5a73; outline-offset: 2px; }
.laporan .lap-tabel { width: 100%; min-width: 46rem; border-collapse: collapse; font-size: 0.875rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
.laporan .lap-tabel-lebar { min-width: 72rem; }
.laporan .lap-tabel-ringkas { min-width: 0; }
.laporan .lap-tabel-ringkas :is(th, td) { overflow-wrap: anywhere; }
.laporan .lap-tabel caption { padding: 0.7rem 0.8rem; text-align: left; font-weight: 700; }
.laporan .lap-judul-tabel { position: sticky; left: 0.8rem; display: inline-block; max-width: min(100%, calc(100vw - 5rem)); }
.laporan .lap-tabel :is(th, td) { padding: 0.5rem 0.6rem; border: 1px solid #dbe3e8; vertical-align: top; text-align: left; font-weight: 400; }
.laporan .lap-tabel thead th { color: #fff; background: #063f52; border-color: #3d6b7b; font-weight: 700; vertical-align: middle; }
.laporan .lap-tabel .lap-kata-panjang { min-width: 12rem; overflow-wrap: anywhere; }
.laporan .lap-tabel .lap-tengah { text-align: center; }
.laporan .lap-tabel .lap-kanan { text-align: right; }
.laporan .lap-nada-redup { color: #475863; }
.laporan .lap-nada-baik { background: #e2f3e9; color: #14613a; }
.laporan .lap-nada-sedang { background: #fdf1d6; color: #7a4d00; }
.laporan .lap-nada-buruk { background: #fce7e8; color: #9d1c26; }
.laporan .lap-nada-peringatan { background: #fdf1d6; color: #7a4d00; font-weight: 700; }
.laporan .lap-tabel .lap-nada-jumlah { background: #e4f0f4; font-weight: 700; }
.laporan .lap-catatan-tabel { padding-left: 1.1rem; list-style: disc; font-size: 0.85rem; color: #475863; }
.laporan math { margin-top: 0.5rem; font-size: 1em; }
.laporan .lap-label-rumus { display: inline-block; max-width: 18rem; white-space: normal; overflow-wrap: anywhere; text-align: center; font-family: inherit; line-height: 1.25; padding: 0.1rem 0.2rem; }
.laporan .lap-rumus { overflow-x: auto; }
.laporan .lap-daftar { padding-left: 1.25rem; list-style: disc; }
.laporan ol.lap-daftar { list-style: decimal; }
.laporan .lap-daftar li { padding: 0.15rem 0; }
.laporan .lap-jajaran { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: 1rem; padding: 0; list-style: none; }
.laporan .lap-kartu { padding: 1rem; border: 1px solid #dbe3e8; border-top: 4px solid #0a5a73; border-radius: 0.375rem; break-inside: avoid; }
.laporan .lap-kartu :is(h3, h4) { font-size: 1rem; line-height: 1.3; font-weight: 700; color: #063f52; margin-bottom: 0.4rem; }
.laporan .lap-sub { font-size: 0.85rem; font-weight: 600; color: #475863; }
.laporan .lap-sorotan { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1rem; }
.laporan .lap-sorotan > div { min-width: 0; padding: 1rem; border: 1px solid #dbe3e8; border-radius: 0.375rem; background: #f5f8f9; break-inside: avoid; }
.laporan .lap-sorotan :is(dt, dd) { margin: 0; }
.laporan .lap-angka-besar { margin: 0.25rem 0; font-size: 1.4rem; line-height: 1.25; overflow-wrap: anywhere; font-weight: 700; color: #063f52; font-variant-numeric: tabular-nums; }
.laporan .lap-sorotan .lap-sub { font-weight: 400; }
.laporan .lap-catatan { padding: 0.75rem 1rem; border-left: 4px solid #0a5a73; background: #e4f0f4; border-radius: 0.25rem; }
.laporan .lap-catatan-peringatan { border-left-color: #7a4d00; background: #fdf1d6; }
.laporan .lap-catatan-kosong { border: 1px dashed #7c8d99; background: #f5f8f9; color: #475863; }
.laporan figcaption { margin-bottom: 0.6rem; font-weight: 700; }
.laporan .lap-kelompok-batang { padding: 0.5rem 0; border-top: 1px solid #dbe3e8; break-inside: avoid; }
.laporan .lap-nama-batang { font-size: 0.9rem; font-weight: 600; }
.laporan .lap-batang { display: grid; grid-template-columns: 9rem minmax(0, 1fr) 6rem; align-items: center; gap: 0.6rem; font-size: 0.85rem; }
.laporan .lap-nama-seri { color: #475863; }
.laporan .lap-nilai-batang { text-align: right; font-variant-numeric: tabular-nums; font-weight: 600; }
.laporan .lap-bilah { display: block; width: 100%; height: 0.75rem; background: #f5f8f9; border-radius: 2px; }
.laporan .lap-seri-0 rect { fill: #7c8d99; }
.laporan .lap-seri-1 rect { fill: #0a5a73; }
.laporan .lap-seri-2 rect { fill: #063f52; }
.laporan .lap-bilah rect { rx: 2px; }
.laporan .lap-garis-seratus { stroke: #9d1c26; stroke-width: 1; stroke-dasharray: 3 2; }
.laporan .lap-grafik svg { display: block; }
.laporan .lap-garis { width: 100%; height: 12rem; background: #f5f8f9; }
.laporan .lap-sebar { width: 100%; max-width: 34rem; margin: 0 auto; background: #f5f8f9; }
.laporan :is(.lap-garis, .lap-sebar, .lap-contoh-garis) :is(line, polyline) { fill: none; vector-effect: non-scaling-stroke; }
.laporan .lap-garis-dasar { stroke: #7c8d99; stroke-width: 1; }
.laporan :is(.lap-rupa-0, .lap-rupa-1, .lap-rupa-2, .lap-rupa-3, .lap-rupa-4, .lap-rupa-5) :is(line, polyline) { stroke-width: 2.5; }
.laporan .lap-rupa-0 :is(line, polyline) { stroke: #7c8d99; stroke-dasharray: 8 3; }
.laporan .lap-rupa-1 :is(line, polyline) { stroke: #0a5a73; }
.laporan .lap-rupa-2 :is(line, polyline) { stroke: #063f52; stroke-dasharray: 2 3; }
.laporan .lap-rupa-3 :is(line, polyline) { stroke: #7a4d00; stroke-dasharray: 9 3 2 3; }
.laporan .lap-rupa-4 :is(line, polyline) { stroke: #14613a; stroke-dasharray: 5 5; }
.laporan .lap-rupa-5 :is(line, polyline) { stroke: #9d1c26; stroke-dasharray: 12 4; }
.laporan .lap-garis .lap-titik { stroke-width: 9; stroke-linecap: round; stroke-dasharray: none; }
.laporan .lap-nama-titik { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); margin-top: 0.35rem; font-size: 0.8rem; line-height: 1.3; text-align: center; color: #475863; }
.laporan .lap-nama-titik span { padding: 0 0.15rem; overflow-wrap: anywhere; }
.laporan .lap-nama-ujung span:first-child { text-align: left; }
.laporan .lap-nama-ujung span:last-child { text-align: right; }
.laporan .lap-keterangan { margin-bottom: 0.6rem; font-weight: 400; }
.laporan .lap-legenda { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0 0 0.4rem; padding: 0; list-style: none; font-size: 0.85rem; }
.laporan .lap-legenda li { display: flex; align-items: center; gap: 0.4rem; min-width: 0; overflow-wrap: anywhere; }
.laporan .lap-contoh-garis { flex: none; width: 2rem; height: 1rem; }
.laporan .lap-sebar circle { fill: #0a5a73; }
.laporan .lap-sebar text { font-size: 13px; font-weight: 700; text-anchor: middle; fill: #15232d; }
.laporan .lap-sebar .lap-penunjuk { stroke: #7c8d99; stroke-width: 0.75; }
.laporan .lap-pohon { margin-top: 0.6rem; padding: 0.75rem; }
.laporan .lap-pohon ul { margin: 0; padding: 0; list-style: none; width: max-content; }
.laporan .lap-pohon li { position: relative; display: flex; align-items: center; padding: 0.25rem 0; }
.laporan .lap-pohon div { width: 13rem; padding: 0.5rem 0.6rem; border: 1px solid #7c8d99; border-radius: 0.25rem; background: #fff; font-size: 0.8rem; line-height: 1.35; break-inside: avoid; }
.laporan .lap-pohon :is(small, strong) { display: block; }
.laporan .lap-pohon small { font-size: 0.75rem; }
.laporan .lap-pohon p { margin-top: 0.2rem; }
.laporan .lap-pohon .lap-lapis-tujuan, .laporan .lap-pohon .lap-lapis-sasaran { color: #fff; background: #063f52; border-color: #063f52; }
.laporan .lap-pohon .lap-lapis-program { background: #e4f0f4; border-color: #0a5a73; }
.laporan .lap-pohon li ul { position: relative; padding-left: 1.25rem; }
.laporan .lap-pohon li ul::before { content: ""; position: absolute; left: 0; top: 50%; width: 1.25rem; border-top: 1px solid #7c8d99; }
.laporan .lap-pohon li li { padding-left: 1.25rem; }
.laporan .lap-pohon li li::before { content: ""; position: absolute; left: 0; top: 50%; width: 1.25rem; border-top: 1px solid #7c8d99; }
.laporan .lap-pohon li li::after { content: ""; position: absolute; left: 0; top: 0; bottom: 0; border-left: 1px solid #7c8d99; }
.laporan .lap-pohon li li:first-child::after { top: 50%; }
.laporan .lap-pohon li li:last-child::after { bottom: 50%; }
.laporan .lap-penutup { margin-top: 3rem; padding: 2.5rem 1rem; text-align: center; font-size: 1.6rem; font-weight: 700; color: #fff; background: #063f52; border-radius: 0.5rem; }
.laporan .lap-kaki { margin-top: 0.75rem; font-size: 0.85rem; color: #475863; text-align: center; }
.laporan .lap-pengesahan { display: flex; gap: 0.9rem; align-items: center; margin-top: 0.75rem; padding-top: 0.75rem; border-top: 1px solid #c3ced6; font-size: 0.85rem; color: #475863; break-inside: avoid; }
.laporan .lap-pengesahan svg { flex: none; width: 6.5rem; height: 6.5rem; background: #fff; }
.laporan .lap-pengesahan p { margin: 0.1rem 0; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  .laporan .lap-batang { grid-template-columns: minmax(0, 1fr) auto; gap: 0 0.6rem; margin-top: 0.35rem; }
  .laporan .lap-bilah { grid-row: 2; grid-column: 1 / -1; }
  .laporan .lap-bagian > :is(h2, h3) { font-size: 1.15rem; }
}
@media print {
  .laporan { max-width: none; font-size: 10pt; }
  .laporan .lap-daftar-isi { display: none; }
  .laporan .lap-sampul, .laporan .lap-tabel thead th, .laporan .lap-penutup, .laporan [class*="lap-nada-"], .laporan .lap-pohon div, .laporan .lap-bilah, .laporan .lap-garis, .laporan .lap-sebar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .laporan .lap-bagian { break-before: page; padding-top: 0; }
  .laporan .lap-gulir { overflow: visible; border: 0; padding: 0; }
  .laporan .lap-tabel, .laporan .lap-tabel-lebar { min-width: 0; font-size: 8pt; }
  .laporan .lap-tabel tr { break-inside: avoid; }
  .laporan .lap-judul-tabel { position: static; max-width: none; }
  .laporan .lap-label-rumus { max-width: 12rem; }
}
.laporan .lap-isian > div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0.5rem; padding: 0.15rem 0; }
.laporan .lap-isian :is(dt, dd) { margin: 0; }
.laporan .lap-isian dt { color: #475863; }
.laporan .lap-isian dd { font-weight: 600; }
.laporan .lap-tanda-tangan { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 2rem; align-items: end; text-align: center; break-inside: avoid; }
.laporan .lap-tempat { margin-bottom: 1rem; }
.laporan .lap-penanda-tangan { margin-top: 4.5rem; font-weight: 700; overflow-wrap: anywhere; }
.lap-naskah { max-width: 52rem; }
.lap-naskah .lap-sampul { padding: 1rem 0 0; color: #15232d; background: none; }
.lap-naskah .lap-sampul > :first-child { color: #063f52; font-size: clamp(1.3rem, 3.5vw, 1.7rem); }
.lap-naskah .lap-lembaga { font-size: 1.1rem; }
.lap-naskah .lap-kaki { overflow-wrap: anywhere; }
@media print { .lap-naskah { page: naskah; } .lap-naskah .lap-bagian { break-before: auto; } .lap-naskah .lap-halaman-baru { break-before: page; } }
@page { size: A4 landscape; margin: 14mm; }
@page naskah { size: A4 portrait; margin: 20mm; }
`;

/** Plain CSS without "<", so that it can stand in a style element as it is; without blanks that mean nothing. */
export const GAYA = `${GAYA_PENUH}${KOLOM}`
  .replace(/\n\s*/g, "")
  .replace(/\s*([{};])\s*/g, "$1")
  .replace(/: /g, ":")
  .replace(/;}/g, "}");
