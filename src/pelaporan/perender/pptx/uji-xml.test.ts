import { describe, expect, test } from "vitest";
import { findSalahXml } from "./uji-xml.ts";

describe("the check for well-formed XML", () => {
  test.each(['<?xml version="1.0"?>\n<a x="1" b:y="2"><b/>teks &amp; &#10;</a>\n', "<a:b><c></c></a:b>"])(
    "accepts %j",
    (xml) => {
      expect(findSalahXml(xml)).toBeNull();
    },
  );

  test.each([
    ["<a>", "open"],
    ["<a></b>", "unexpected"],
    ["<a/><b/>", "2 roots"],
    ["", "0 roots"],
    ["<a>b & c</a>", "unescaped"],
    ['<a x="1" x="2"/>', "twice"],
    ["<a>\u0007</a>", "forbidden"],
    ["<a>\ud800</a>", "forbidden"],
    ["<a x='<'/>", "not a tag"],
    ["b<a/>", "outside"],
  ])("refuses %j", (xml, sebab) => {
    expect(findSalahXml(xml)).toContain(sebab);
  });
});
