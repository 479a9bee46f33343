// Import of a workbook with a whole plan, over HTTP as a planner does it: upload, preview, confirm. Called by bench.ts.
import { readFile } from "node:fs/promises";
import { applyPerubahan, emptyNaskah, type LingkupNaskah, type Naskah, type Perubahan } from "#perencanaan";
import { writeBuku } from "../../src/pertukaran/buku/tulis-buku.server.ts";
import { toBuku } from "../../src/pertukaran/rencana/tulis-rencana.ts";
import { idUji } from "../bantu/rencana-acak.ts";
import { masukPeragaan } from "./dasbor.ts";

const PROGRAM = 20;
const SUB = 1000;
const INDIKATOR = 800;
const TAHUN = [2026, 2027, 2028, 2029, 2030] as const;

export type WaktuBuku = {
  /** Rows of all sheets of the workbook, and changes they make. */
  readonly baris: number;
  readonly perubahan: number;
  readonly bita: number;
  /** Milliseconds. */
  readonly unduh: number;
  readonly periksa: number;
  readonly simpan: number;
  /** The highest resident memory of the application so far. */
  readonly memoriMiB: number;
};

/** Measures one import on a fresh application with the example data; `pid` is that of the application. */
export async function measureBuku(alamat: string, pid: number): Promise<WaktuBuku> {
  // Before anything is asked for: a connection that rests too long is closed by the server.
  const { isi, baris } = await bukuBesar();
  const kuki = await masukPeragaan(alamat, "perencana-1");
  const kepala = { Cookie: kuki, Origin: alamat };
  await fetch(`${alamat}/perencanaan?pd=disnaker`, {
    method: "POST",
    headers: kepala,
    body: new URLSearchParams({
      maksud: "mulai",
      jenis: "renstra",
      judul: "Renstra uji beban",
      mulai: "2026",
      selesai: "2030",
    }),
    redirect: "manual",
  });
  const mulaiUnduh = performance.now();
  const kosong = await fetch(`${alamat}/perencanaan/excel/unduh?pd=disnaker`, { headers: kepala });
  if (!kosong.ok) throw new Error(`unduh: ${kosong.status}`);
  await kosong.arrayBuffer();
  const unduh = performance.now() - mulaiUnduh;
  const form = new FormData();
  form.set("maksud", "unggah");
  form.set("berkas", new File([isi], "rencana.xlsx"));
  const mulai = performance.now();
  const halaman = await (await kirim(alamat, kepala, form)).text();
  const periksa = performance.now() - mulai;
  const muatan = /name="muatan" value="([^"]+)"/.exec(halaman)?.[1];
  const perubahan = Number(/>(\d+)(?:<!-- -->)? perbedaan</.exec(halaman)?.[1] ?? 0);
  if (muatan === undefined) throw new Error(`buku ditolak: ${halaman.replace(/<[^>]+>/g, " ").slice(0, 2000)}`);
  const mulaiSimpan = performance.now();
  const jawaban = await kirim(alamat, kepala, new URLSearchParams({ maksud: "simpan", muatan }));
  await jawaban.arrayBuffer();
  const simpan = performance.now() - mulaiSimpan;
  if (jawaban.status !== 302) throw new Error(`simpan: ${jawaban.status}`);
  return { baris, perubahan, bita: isi.length, unduh, periksa, simpan, memoriMiB: await readPuncak(pid) };
}

function kirim(alamat: string, kepala: Readonly<Record<string, string>>, body: FormData | URLSearchParams) {
  return fetch(`${alamat}/perencanaan/excel?pd=disnaker`, {
    method: "POST",
    headers: kepala,
    body,
    redirect: "manual",
  });
}

async function readPuncak(pid: number): Promise<number> {
  const isi = await readFile(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/^VmHWM:\s+(\d+) kB/m.exec(isi)?.[1] ?? 0) / 1024);
}

/** A Renstra of 20 programmes, 1,000 sub kegiatan, 800 indikator with formulas, targets and pagu of five years. */
async function bukuBesar(): Promise<{ readonly isi: Uint8Array<ArrayBuffer>; readonly baris: number }> {
  const lingkup: LingkupNaskah = {
    dokumen: { jenis: "renstra", tahunMulai: 2026, tahunSelesai: 2030, tahunDasar: null },
    bidang: ["2.07"],
    jabatan: new Map([[idUji(1), { kode: "kepala", nama: "Kepala Dinas Tenaga Kerja" }]]),
    pd: new Map(),
    luar: new Map(),
  };
  const tanda = { pdKode: "", pdNama: "Disnaker", dokumenId: "", versiId: "", sebutan: "Renstra uji beban" };
  const buku = toBuku(naskahBesar(), lingkup, tanda);
  const baris = buku.lembar.reduce((n, l) => n + l.baris.length, 0);
  // Without a mark, as a workbook that another program made: its keys are unknown here, so every row is new.
  return { isi: await writeBuku({ ...buku, tanda: {} }, new Date(0)), baris };
}

function naskahBesar(): Naskah {
  const perubahan: Perubahan[] = [simpul(10, "sasaran", "s-1", null)];
  for (let p = 0; p < PROGRAM; p++) {
    perubahan.push(simpul(100 + p, "program", `p-${p}`, 10), simpul(200 + p, "kegiatan", `k-${p}`, 100 + p));
  }
  for (let s = 0; s < SUB; s++) {
    perubahan.push(simpul(1000 + s, "sub_kegiatan", `sk-${s}`, 200 + (s % PROGRAM)));
    for (const tahun of TAHUN) {
      perubahan.push({
        jenis: "pagu_renstra",
        kunci: `${idUji(1000 + s)}/${tahun}`,
        isi: { nilai: `${1_000_000 + s}` },
      });
    }
  }
  for (let i = 0; i < INDIKATOR; i++) perubahan.push(...indikator(i));
  return applyPerubahan(emptyNaskah(), perubahan);
}

function simpul(
  n: number,
  jenis: "sasaran" | "program" | "kegiatan" | "sub_kegiatan",
  kode: string,
  induk: number | null,
): Perubahan {
  const nomenklatur = { nomenklatur_versi: null, nomenklatur_kode: null };
  const masa = { berlaku_mulai: null, berlaku_sampai: null };
  return {
    jenis: "simpul",
    kunci: idUji(n),
    isi: {
      ...nomenklatur,
      ...masa,
      induk_id: induk === null ? null : idUji(induk),
      jenis,
      kode,
      nama: `Penyelenggaraan ${jenis} nomor ${n} di seluruh wilayah kabupaten`,
      urutan: n,
      tingkat: null,
      jabatan_id: idUji(1),
    },
  };
}

function indikator(i: number): readonly Perubahan[] {
  const id = idUji(5000 + i);
  const isi = {
    kode: `ind-${i}`,
    jenis: "IKU" as const,
    nama: `Persentase layanan nomor ${i} yang selesai tepat waktu`,
    sumber_data: "Laporan bidang",
    penanggung_jawab_id: idUji(1),
    alasan_pemilihan: null,
    berlaku_sampai: null,
  };
  return [
    { jenis: "indikator", kunci: id, isi },
    { jenis: "kaitan", kunci: `${idUji(1000 + i)}/${id}`, isi: { urutan: 1 } },
    {
      jenis: "rumus",
      kunci: `${id}/2026`,
      isi: {
        definisi: `Layanan nomor ${i} yang selesai tepat waktu terhadap seluruh layanan yang masuk`,
        satuan: "%",
        desimal: 2,
        polaritas: "naik",
        aturan_turun: null,
        agregasi: "posisi_akhir",
        rumus: "selesai / masuk * 100",
        variabel: [
          { nama: "selesai", label: "Layanan selesai", satuan: "layanan" },
          { nama: "masuk", label: "Layanan masuk", satuan: "layanan" },
        ],
      },
    },
    ...TAHUN.map((tahun, t): Perubahan => {
      const target = { nilai: `${80 + t}.50`, batas_bawah: null, batas_atas: null, alasan: null };
      return { jenis: "target_renstra", kunci: `${id}/${tahun}`, isi: target };
    }),
  ];
}
