import { expect, test } from "vitest";
import { insertBeforeEnd, scriptOf } from "./naskah-data.ts";

/** What the browser would run: the text of each script. */
const naskahDari = (html: string) => [...html.matchAll(/<script nonce="n">(.*?)<\/script>/gs)].map((m) => m[1] ?? "");

test.each([
  ["the end of a script", '["</script><script>jahat()</script>"]'],
  ["a comment", "<!-- & -->"],
  ["line ends of old", "a\u2028b\u2029c"],
  ["quotes and backslashes", '"\\"'],
])("data that hold %s arrive as they are and end nothing", (_, data) => {
  const [isi = "", tutup] = naskahDari(scriptOf(data, "n"));
  expect(isi).not.toMatch(/[<>&\u2028\u2029]/);
  const [, teks = ""] = /enqueue\((.*)\);$/s.exec(isi) ?? [];
  expect(JSON.parse(teks)).toBe(data);
  expect(tutup).toBe("window.__reactRouterContext.streamController.close();");
});

test("what is added stands last in the body, also where the text of the page names the end of one", () => {
  expect(insertBeforeEnd("<body><pre></body></pre></body></html>", "x")).toBe(
    "<body><pre></body></pre>x</body></html>",
  );
  expect(insertBeforeEnd("<p>tanpa badan</p>", "x")).toBe("<p>tanpa badan</p>");
});
