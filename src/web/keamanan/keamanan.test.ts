import { expect, test } from "vitest";
import { alamatKlien } from "./alamat-klien.server.ts";
import { isDariSendiri } from "./asal.server.ts";
import { contentSecurityPolicy } from "./csp.ts";
import { hasKukiSendiri, readKuki, removeKuki, setKuki } from "./kuki.server.ts";
import { isSetempat } from "./setempat.ts";

const minta = (header: Readonly<Record<string, string>> = {}, url = "http://sakip.contoh.go.id/masuk") =>
  new Request(url, { headers: header });

test("a change is accepted only when the browser says that it comes from this very site", () => {
  const host = { host: "sakip.contoh.go.id" };
  expect(isDariSendiri(minta({ "sec-fetch-site": "same-origin" }))).toBe(true);
  expect(isDariSendiri(minta({ ...host, origin: "https://sakip.contoh.go.id" }))).toBe(true);
  for (const situs of ["cross-site", "same-site", "none"]) {
    expect(isDariSendiri(minta({ ...host, "sec-fetch-site": situs, origin: "https://sakip.contoh.go.id" }))).toBe(
      false,
    );
  }
  for (const origin of [
    "https://jahat.id",
    "null",
    "",
    "https://sakip.contoh.go.id.jahat.id",
    "https://sakip.contoh.go.id:8443",
  ]) {
    expect(isDariSendiri(minta({ ...host, origin }))).toBe(false);
  }
  expect(isDariSendiri(minta(host))).toBe(false);
});

test("the address of a client is what the nearest proxy of one's own says, and never what a stranger claims", () => {
  expect(alamatKlien("127.0.0.1", "1.2.3.4, 36.1.2.3")).toBe("36.1.2.3");
  expect(alamatKlien("::ffff:10.0.0.2", "36.1.2.3")).toBe("36.1.2.3");
  expect(alamatKlien("fd00::1", "2001:db8::1")).toBe("2001:db8::1");
  expect(alamatKlien("36.9.9.9", "1.2.3.4")).toBe("36.9.9.9");
  expect(alamatKlien("127.0.0.1", "bukan alamat")).toBe("127.0.0.1");
  expect(alamatKlien("127.0.0.1", null)).toBe("127.0.0.1");
  expect(alamatKlien(undefined, null)).toBe("tidak diketahui");
});

test("demo mode is for a browser on this machine: no other name, no proxy", () => {
  expect(isSetempat(minta({}, "http://127.0.0.1:3000/masuk"))).toBe(true);
  expect(isSetempat(minta({}, "http://localhost:3000/masuk"))).toBe(true);
  expect(isSetempat(minta({}, "http://127.0.0.1.nip.io/masuk"))).toBe(false);
  expect(isSetempat(minta({}, "http://sakip.contoh.go.id/masuk"))).toBe(false);
  for (const nama of ["x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded"]) {
    expect(isSetempat(minta({ [nama]: "x" }, "http://127.0.0.1:3000/masuk"))).toBe(false);
  }
});

test("cookies are read by their name alone, and an empty one is none", () => {
  const permintaan = minta({ cookie: "a=1; opensakip_sesi=3524.x; xopensakip_tiket=palsu; opensakip_oidc=" });
  expect(readKuki(permintaan, "opensakip_sesi")).toBe("3524.x");
  expect(readKuki(permintaan, "opensakip_tiket")).toBeUndefined();
  expect(readKuki(permintaan, "opensakip_oidc")).toBeUndefined();
  expect(hasKukiSendiri(permintaan)).toBe(true);
  expect(hasKukiSendiri(minta({ cookie: "iklan=1" }))).toBe(false);
  expect(hasKukiSendiri(minta())).toBe(false);
});

test("cookies are HttpOnly and SameSite=Lax, Secure over https, also behind a proxy", () => {
  expect(setKuki(minta(), "opensakip_sesi", "x")).toEqual([
    "Set-Cookie",
    "opensakip_sesi=x; Path=/; HttpOnly; SameSite=Lax",
  ]);
  const aman = "opensakip_sesi=x; Path=/; HttpOnly; Secure; SameSite=Lax";
  expect(setKuki(minta({ "x-forwarded-proto": "https" }), "opensakip_sesi", "x")[1]).toBe(aman);
  expect(setKuki(minta({}, "https://sakip.contoh.go.id/"), "opensakip_sesi", "x")[1]).toBe(aman);
  expect(removeKuki(minta(), "opensakip_sesi")[1]).toContain("Max-Age=0");
});

test("the policy allows nothing inline without the nonce, and no frame", () => {
  const csp = contentSecurityPolicy("abc");
  expect(csp).not.toContain("unsafe");
  expect(csp).toContain("script-src 'self' 'nonce-abc'");
  expect(csp).toContain("style-src 'self' 'nonce-abc'");
  expect(csp).toContain("frame-ancestors 'none'");
});
