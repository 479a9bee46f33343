import { describe, expect, test } from "vitest";
import { listSalahUrutan } from "./uji-urutan.ts";

describe("the check of the order in a chart", () => {
  test("accepts what keeps it", () => {
    const seri =
      '<c:ser><c:idx val="0"/><c:order val="0"/><c:marker><c:symbol val="none"/></c:marker><c:dLbls/></c:ser>';
    const xml = `<c:lineChart><c:grouping val="standard"/>${seri}<c:axId val="1"/><c:axId val="2"/></c:lineChart>`;
    expect(listSalahUrutan(xml)).toEqual([]);
  });

  test("names what is not allowed, too late, and missing", () => {
    const seri = "<c:ser><c:idx/><c:order/><c:invertIfNegative/><c:dLbls/><c:marker/></c:ser>";
    expect(listSalahUrutan(`<c:lineChart>${seri}<c:axId/></c:lineChart>`)).toEqual([
      "invertIfNegative in ser",
      "marker too late in ser",
      "no grouping in lineChart",
    ]);
  });
});
