// A check of the order of elements in a chart's XML: programs refuse a chart that does not keep it. For the tests of slides
// and workbooks. Orders from ECMA-376 part 1, 21.2.2 and annex A; a name with "!" must be there.

const TEKS = ["bodyPr", "lstStyle", "p"];
const SUMBU_AWAL = [
  ...["axId!", "scaling!", "delete", "axPos!", "majorGridlines", "minorGridlines", "title", "numFmt", "majorTickMark"],
  ...["minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx!", "crosses", "crossesAt"],
];
const LABEL_AKHIR = [
  ...["numFmt", "spPr", "txPr", "dLblPos", "showLegendKey", "showVal", "showCatName", "showSerName", "showPercent"],
  ...["showBubbleSize", "separator"],
];
const SERI_AWAL = ["idx!", "order!", "tx", "spPr"];

const URUTAN: Readonly<Record<string, readonly string[]>> = {
  chart: [
    ...["title", "autoTitleDeleted", "pivotFmts", "view3D", "floor", "sideWall", "backWall", "plotArea!", "legend"],
    ...["plotVisOnly", "dispBlanksAs", "showDLblsOverMax", "extLst"],
  ],
  title: ["tx", "layout", "overlay", "spPr", "txPr"],
  plotArea: ["layout", "barChart", "lineChart", "scatterChart", "catAx", "valAx", "dTable", "spPr", "extLst"],
  legend: ["legendPos", "legendEntry", "layout", "overlay", "spPr", "txPr", "extLst"],
  legendEntry: ["idx!", "delete", "txPr"],
  barChart: ["barDir!", "grouping", "varyColors", "ser", "dLbls", "gapWidth", "overlap", "serLines", "axId!", "extLst"],
  lineChart: [
    ...[
      "grouping!",
      "varyColors",
      "ser",
      "dLbls",
      "dropLines",
      "hiLowLines",
      "upDownBars",
      "marker",
      "smooth",
      "axId!",
    ],
    "extLst",
  ],
  scatterChart: ["scatterStyle!", "varyColors", "ser", "dLbls", "axId!", "extLst"],
  "barChart/ser": [
    ...[
      ...SERI_AWAL,
      "invertIfNegative",
      "pictureOptions",
      "dPt",
      "dLbls",
      "trendline",
      "errBars",
      "cat",
      "val",
      "shape",
    ],
    "extLst",
  ],
  "lineChart/ser": [
    ...[...SERI_AWAL, "marker", "dPt", "dLbls", "trendline", "errBars", "cat", "val", "smooth", "extLst"],
  ],
  "scatterChart/ser": [
    ...[...SERI_AWAL, "marker", "dPt", "dLbls", "trendline", "errBars", "xVal", "yVal", "smooth", "extLst"],
  ],
  dLbls: ["dLbl", "delete", ...LABEL_AKHIR, "showLeaderLines", "leaderLines", "extLst"],
  dLbl: ["idx!", "delete", "layout", "tx", ...LABEL_AKHIR, "extLst"],
  "ser/marker": ["symbol", "size", "spPr", "extLst"],
  scaling: ["logBase", "orientation", "max", "min", "extLst"],
  catAx: [...SUMBU_AWAL, "auto", "lblAlgn", "lblOffset", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl", "extLst"],
  valAx: [...SUMBU_AWAL, "crossBetween", "majorUnit", "minorUnit", "dispUnits", "extLst"],
  strRef: ["f!", "strCache", "extLst"],
  numRef: ["f!", "numCache", "extLst"],
  strCache: ["ptCount", "pt", "extLst"],
  numCache: ["formatCode", "ptCount", "pt", "extLst"],
  rich: TEKS,
  txPr: TEKS,
  spPr: ["xfrm", "custGeom", "prstGeom", "noFill", "solidFill", "gradFill", "pattFill", "ln", "effectLst"],
  ln: ["noFill", "solidFill", "gradFill", "prstDash", "custDash", "round", "bevel", "miter", "headEnd", "tailEnd"],
};

type Buka = { readonly nama: string; readonly anak: string[] };

/** What is out of order, missing or not allowed, with the element it stands in; of well-formed XML. */
export function listSalahUrutan(xml: string): readonly string[] {
  const salah: string[] = [];
  const tumpukan: Buka[] = [];
  for (const [, tutup, nama = "", kosong] of xml.matchAll(/<(\/?)(?:\w+:)?(\w+)[^<>]*?(\/?)>/g)) {
    if (tutup !== "/") {
      tumpukan.at(-1)?.anak.push(nama);
      tumpukan.push({ nama, anak: [] });
    }
    if (tutup !== "/" && kosong !== "/") continue;
    const ini = tumpukan.pop();
    if (ini !== undefined) salah.push(...periksa(ini, tumpukan.at(-1)?.nama ?? ""));
  }
  return salah;
}

function periksa({ nama, anak }: Buka, induk: string): readonly string[] {
  const urutan = URUTAN[`${induk}/${nama}`] ?? URUTAN[nama];
  if (urutan === undefined) return [];
  const polos = urutan.map((u) => u.replace("!", ""));
  const asing = anak.filter((a) => !polos.includes(a)).map((a) => `${a} in ${nama}`);
  const dikenal = anak.filter((a) => polos.includes(a));
  const mundur = dikenal
    .filter((a, i) => polos.indexOf(a) < polos.indexOf(dikenal[i - 1] ?? ""))
    .map((a) => `${a} too late in ${nama}`);
  const wajib = urutan.filter((u) => u.endsWith("!") && !anak.includes(u.slice(0, -1)));
  return [...asing, ...mundur, ...wajib.map((u) => `no ${u.slice(0, -1)} in ${nama}`)];
}
