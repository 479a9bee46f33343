// Reads numbers as Indonesians type them, and refuses what could be read in two ways. Called by imports and forms.

/** `nilai` is a canonical decimal; `satuan` is the unit that stood with it ("%", "rupiah", "orang"). */
export type HasilBaca =
  | { readonly ok: true; readonly nilai: string; readonly satuan?: string }
  | { readonly ok: false; readonly pesan: string };

const MAKS_PANJANG = 200;
const POLA_BAGIAN = /^([-−]?)\s*(Rp\.?|IDR)?\s*([-−]?)\s*([\d.,]+)(.*)$/isu;
const POLA_BERKELOMPOK = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const POLA_POLOS = /^(?:0|[1-9]\d*)(?:,\d+)?$/;
const POLA_SATUAN = /^[\p{L}][\p{L}\p{M}\d²³ ./()-]*$/u;
const SKALA = /^(?:ribu|rb|juta|jt|mili?ar|milyar|triliun|trilyun)\b/i;

/**
 * Understands "94,87%", "Rp7.646.914.434", "Rp 1.200.000.000,50", "Rp5.000,-", "1.000", "Rp. 419.309/Kapita/Bulan", "160 orang".
 * Ambiguous or broken grouping ("1.00", "12,34,5") is refused with a message that says what to write.
 * @example parseAngkaId("94,87%") // { ok: true, nilai: "94.87", satuan: "%" }
 */
export function parseAngkaId(text: string): HasilBaca {
  const rapi = text.replace(/\s+/gu, " ").trim();
  if (rapi === "") return refuse("Angka kosong. Tulis seperti 1.250 atau 94,87.");
  if (rapi.length > MAKS_PANJANG)
    return refuse(`Teks terlalu panjang untuk sebuah angka (lebih dari ${MAKS_PANJANG} huruf).`);
  const bagian = POLA_BAGIAN.exec(rapi);
  if (bagian === null) return refuse(`"${rapi.slice(0, 40)}" bukan angka. Tulis seperti 1.250 atau 94,87.`);
  const [, tandaDepan = "", mataUang = "", tandaDalam = "", badan = "", ekor = ""] = bagian;
  if (tandaDepan !== "" && tandaDalam !== "") return refuse(`"${rapi}" memakai dua tanda minus. Tulis satu saja.`);
  const angka = readBadan(badan, ekor);
  if (!angka.ok) return angka;
  const satuan = mataUang === "" ? readSatuan(angka.ekor) : readSatuanRupiah(angka.ekor);
  if (!satuan.ok) return satuan;
  const nol = /^0(?:\.0+)?$/.test(angka.nilai);
  const nilai = (tandaDepan !== "" || tandaDalam !== "") && !nol ? `-${angka.nilai}` : angka.nilai;
  return satuan.satuan === "" ? { ok: true, nilai } : { ok: true, nilai, satuan: satuan.satuan };
}

type Gagal = { readonly ok: false; readonly pesan: string };
type HasilSatuan = { readonly ok: true; readonly satuan: string } | Gagal;

function refuse(pesan: string): Gagal {
  return { ok: false, pesan };
}

function readBadan(
  mentah: string,
  sisa: string,
): { readonly ok: true; readonly nilai: string; readonly ekor: string } | Gagal {
  // "Rp5.000,-" closes an amount without sen.
  const bulat = mentah.endsWith(",") && /^-+\s*$/.test(sisa);
  const badan = bulat ? mentah.slice(0, -1) : mentah;
  if (!POLA_BERKELOMPOK.test(badan) && !POLA_POLOS.test(badan)) return refuse(adviceFor(badan));
  return { ok: true, nilai: badan.replaceAll(".", "").replace(",", "."), ekor: bulat ? "" : sisa.trim() };
}

/** Says what to write instead, as precisely as the broken text allows. */
function adviceFor(badan: string): string {
  const awal = `"${badan.slice(0, 40)}" tidak jelas.`;
  const [kiri = "", kanan = "", ...lain] = badan.split(/[.,]/);
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(badan) || /^\d{1,3}(?:,\d{3}){2,}$/.test(badan)) {
    const benar = badan.replace(/[.,]/g, (tanda) => (tanda === "," ? "." : ","));
    return `${awal} Pemisah ribuan adalah titik dan pemisah desimal adalah koma: tulis ${benar}.`;
  }
  if (lain.length === 0 && badan.includes(".") && /^\d+$/.test(kiri) && /^\d+$/.test(kanan)) {
    const pecahan = `${kiri.replace(/^0+(?=\d)/, "")},${kanan}`;
    return `${awal} Tulis ${pecahan} bila yang dimaksud bilangan desimal, atau tanpa titik bila bilangan bulat.`;
  }
  if (/^0\d+(?:,\d+)?$/.test(badan)) return `${awal} Tulis tanpa nol di depan: ${badan.replace(/^0+(?=\d)/, "")}.`;
  if (/^,\d+$/.test(badan)) return `${awal} Tulis nol di depan koma: 0${badan}.`;
  return `${awal} Titik memisahkan ribuan (1.250.000) dan satu koma memisahkan desimal (94,87).`;
}

function readSatuan(ekor: string): HasilSatuan {
  if (ekor === "") return { ok: true, satuan: "" };
  if (ekor === "%" || /^persen$/i.test(ekor)) return { ok: true, satuan: "%" };
  if (SKALA.test(ekor)) return refuseSkala(ekor);
  // "e5" is an exponent of a spreadsheet, "5 200" a number in pieces: neither is a unit.
  if (!POLA_SATUAN.test(ekor) || /^e\d/i.test(ekor) || / \d/.test(ekor)) {
    return refuse(
      `Tulisan "${ekor.slice(0, 40)}" setelah angka tidak dikenal. Tulis satu angka lalu satuannya, misalnya 160 orang.`,
    );
  }
  return { ok: true, satuan: ekor };
}

function readSatuanRupiah(ekor: string): HasilSatuan {
  if (SKALA.test(ekor)) return refuseSkala(ekor);
  const per = ekor.replace(/(?:^|\s)per\s/gi, "/").replace(/\s*\/\s*/g, "/");
  if (per !== "" && !/^(?:\/[\p{L}][\p{L}\p{M} -]*)+$/u.test(per)) {
    return refuse(
      `Tulisan "${ekor.slice(0, 40)}" setelah jumlah rupiah tidak dikenal. Tulis seperti Rp1.250.000 atau Rp419.309/kapita/bulan.`,
    );
  }
  return { ok: true, satuan: `rupiah${per.toLowerCase()}` };
}

function refuseSkala(ekor: string): Gagal {
  return refuse(`Tulis angkanya lengkap, misalnya 1.200.000, bukan dengan kata "${ekor.split(" ")[0]}".`);
}
