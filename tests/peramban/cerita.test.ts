// The whole way of one figure with four people, on the example pemda's Semester II 2024: filled in by two planners who
// collide, proven, approved, returned, mended, accepted, locked; citizens see it only after it was accepted.
import chromium from "@sparticuz/chromium";
import { type Page, chromium as penggerak } from "playwright-core";
import { expect, test } from "vitest";
import { ARGUMEN_PERAMBAN } from "../bantu/argumen-peramban.ts";
import { PDF } from "../bantu/berkas-contoh.ts";
import { barisOf, createIsiUji, LEMBAR, TUNGGU, waitForLembar, waitForTersimpan } from "../bantu/isi-uji.ts";
import { bukaPeramban } from "../bantu/peramban.ts";

const NAMA = "Nilai Sakip Dinas Tenaga Kerja";
const peramban = bukaPeramban();
const { alamat, bukaLembar } = createIsiUji(peramban);
const baris = (page: Page) => barisOf(page, NAMA);
const realisasi = (page: Page) => baris(page).getByLabel("Realisasi", { exact: true });

/** What a citizen reads in the row of the indikator. */
async function bacaPublik(): Promise<string> {
  const page = await peramban.newPage({ baseURL: alamat() });
  await page.goto("/capaian?pd=disnaker&periode=2024-S2");
  return (await page.getByRole("row").filter({ hasText: NAMA }).first().textContent()) ?? "";
}

async function openAntrian(orang: string, path: string): Promise<Page> {
  const page = await peramban.newPage({ baseURL: alamat() });
  await page.goto(`/masuk?ke=${path}`);
  await page.getByRole("button", { name: orang }).click();
  await page.waitForURL(`**${path}`);
  return page;
}

/** Presses a button of the figure's card in a queue and returns what the page then says. */
async function putuskan(page: Page, tombol: string): Promise<string> {
  await page.reload();
  await page.getByRole("listitem").filter({ hasText: NAMA }).first().getByRole("button", { name: tombol }).click();
  await page.waitForSelector("[role=status]");
  return (await page.getByRole("status").textContent()) ?? "";
}

/** Types as Rani in a browser of its own whose processes are then killed, as when the power goes. */
async function typeAndKill(teks: string): Promise<void> {
  const server = await penggerak.launchServer({
    executablePath: await chromium.executablePath(),
    args: [...ARGUMEN_PERAMBAN],
    headless: true,
  });
  const browser = await penggerak.connect(server.wsEndpoint());
  const page = await browser.newPage({ baseURL: alamat(), locale: "id-ID" });
  await page.goto(`/masuk?ke=${LEMBAR}`);
  await page.getByRole("button", { name: "Rani" }).click();
  await page.waitForURL(`**${LEMBAR}`);
  await waitForLembar(page);
  await realisasi(page).fill(teks);
  await waitForTersimpan(page);
  await server.kill();
}

test("a figure travels from draft to lock between four people, and citizens see it only once it is accepted", async () => {
  const sebelum = await bacaPublik();
  expect(sebelum).not.toContain("88,4");

  // A draft that saved itself outlives a killed browser; a second planner had the sheet open meanwhile.
  const bayu = await bukaLembar("Bayu");
  await typeAndKill("88,40");
  const rani = await bukaLembar("Rani");
  expect(await realisasi(rani).inputValue()).toBe("88,40");

  // The conflict: Bayu sees both figures and whose the other is, and takes hers.
  await realisasi(bayu).fill("88,10");
  const panel = baris(bayu).getByRole("alert");
  await panel.waitFor();
  expect(await panel.textContent()).toContain("Rani (peragaan)");
  expect(await panel.getByRole("row").nth(1).getByRole("cell").allTextContents()).toEqual(["88,10", "88,40"]);
  await panel.getByRole("button", { name: "Pakai isian Rani" }).click();
  expect(await realisasi(bayu).inputValue()).toBe("88,40");

  // Evidence, then submission.
  await baris(rani)
    .getByRole("link", { name: /^Bukti/ })
    .click();
  await rani.getByLabel("Berkas", { exact: true }).setInputFiles({
    name: "lhe-2024.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from(PDF),
  });
  await rani.getByRole("button", { name: "Unggah", exact: true }).click();
  await rani.getByText("Berkas diterima dan disimpan.").waitFor();
  expect(await rani.getByRole("main").textContent()).toContain("lhe-2024.pdf");
  await rani.goto(LEMBAR);
  await waitForLembar(rani);
  await baris(rani).getByRole("button", { name: "Ajukan" }).click();
  await baris(rani).getByText("Menunggu persetujuan kepala PD").waitFor();

  // The head approves, the verifikator returns it: nothing has become public.
  const kepala = await openAntrian("Sari", "/pengukuran/persetujuan");
  const verifikator = await openAntrian("Dimas", "/pengukuran/verifikasi");
  expect(await putuskan(kepala, "Setujui")).toBe("1 isian disetujui.");
  await verifikator.reload();
  const kartu = verifikator.getByRole("listitem").filter({ hasText: NAMA }).first();
  expect(await kartu.textContent()).toContain("Bukti (1)");
  await kartu.getByText("Kembalikan").first().click();
  await kartu.getByLabel("Catatan untuk perencana").fill("LHE menyebut 88,60");
  await kartu.getByRole("button", { name: "Kembalikan dengan catatan ini" }).click();
  await verifikator.waitForSelector("[role=status]");
  expect(await verifikator.getByRole("status").textContent()).toBe("1 isian dikembalikan.");
  expect(await bacaPublik()).toBe(sebelum);

  // Rani reads the note, mends the figure, and it goes round again.
  await rani.reload();
  await waitForLembar(rani);
  await baris(rani).getByText("LHE menyebut 88,60").waitFor();
  await realisasi(rani).fill("88,60");
  await waitForTersimpan(rani);
  await baris(rani).getByRole("button", { name: "Ajukan" }).click();
  await baris(rani).getByText("Menunggu persetujuan kepala PD").waitFor();
  expect(await putuskan(kepala, "Setujui")).toBe("1 isian disetujui.");
  expect(await bacaPublik()).toBe(sebelum);
  expect(await putuskan(verifikator, "Terima")).toBe("1 isian diterima.");
  await expect.poll(bacaPublik, TUNGGU).toMatch(/88,60.*101,96%/);

  // The lock: the sheet is read only, and the history tells the whole way.
  await verifikator.goto("/pengukuran/jadwal/2024-S2");
  await verifikator.getByText("Kunci periode", { exact: true }).first().click();
  await verifikator.getByRole("button", { name: "Kunci periode" }).click();
  await verifikator.getByText(/1 realisasi terkunci/).waitFor();
  await rani.reload();
  await baris(rani).getByText("Terkunci", { exact: true }).waitFor();
  expect(await baris(rani).getByRole("textbox").count()).toBe(0);
  expect(await bacaPublik()).toMatch(/88,60.*101,96%/);
  await rani.goto("/jejak/realisasi/disnaker/iku-2/2024-S2");
  const jejak = (await rani.getByRole("main").textContent()) ?? "";
  for (const kata of [
    "Rani (peragaan)",
    "Sari (peragaan)",
    "Dimas (peragaan)",
    "88,40",
    "88,60",
    "LHE menyebut 88,60",
  ]) {
    expect(jejak).toContain(kata);
  }
}, 180_000);
