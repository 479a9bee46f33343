// What an SMTP error says about the message.
import { expect, test } from "vitest";
import { hasilGalatSmtp } from "./hasil-smtp.ts";

test.each([
  ["a name that does not resolve", { code: "EDNS" }, "coba_lagi"],
  ["a closed port", { code: "ESOCKET", syscall: "connect" }, "coba_lagi"],
  ["no greeting in time", { code: "ETIMEDOUT", timeoutType: "GREETING_TIMEOUT" }, "coba_lagi"],
  ["a refused password", { code: "EAUTH", responseCode: 535 }, "coba_lagi"],
  ["no encryption", { code: "ETLS", responseCode: 502 }, "coba_lagi"],
  ["a full mailbox", { code: "EENVELOPE", responseCode: 452 }, "coba_lagi"],
  ["an unknown recipient", { code: "EENVELOPE", responseCode: 550 }, "ditolak"],
  ["a text that the server refuses", { code: "EMESSAGE", responseCode: 554 }, "ditolak"],
  ["a connection lost under way", { code: "ECONNECTION" }, "tak_pasti"],
  ["no answer to the message", { code: "ETIMEDOUT", timeoutType: "SOCKET_TIMEOUT" }, "tak_pasti"],
  ["something else", new Error("?"), "tak_pasti"],
  ["no error at all", "?", "tak_pasti"],
])("%s means %j", (_, galat, jenis) => {
  expect(hasilGalatSmtp(galat)).toMatchObject({ jenis });
});

test("the cause is told, and cut where a server talks too long", () => {
  expect(hasilGalatSmtp({ message: "kotak penuh" })).toMatchObject({ sebab: "kotak penuh" });
  expect(hasilGalatSmtp({ code: "EDNS" })).toMatchObject({ sebab: "EDNS" });
  expect(hasilGalatSmtp({})).toMatchObject({ sebab: "sebab tidak diketahui" });
  const { sebab } = hasilGalatSmtp({ message: "x".repeat(5000) }) as { readonly sebab: string };
  expect(sebab.length).toBe(300);
});
