// The network address wrong sign-in attempts are counted for. Used by server.ts.
import { BlockList, isIP } from "node:net";

const DEKAT = new BlockList();
DEKAT.addSubnet("127.0.0.0", 8, "ipv4");
DEKAT.addSubnet("10.0.0.0", 8, "ipv4");
DEKAT.addSubnet("172.16.0.0", 12, "ipv4");
DEKAT.addSubnet("192.168.0.0", 16, "ipv4");
DEKAT.addAddress("::1", "ipv6");
DEKAT.addSubnet("fc00::", 7, "ipv6");

/**
 * The socket's peer; behind a proxy of one's own (loopback or a private network) what that proxy added last to
 * X-Forwarded-For. A header that comes straight from the internet is not believed.
 * @example alamatKlien("127.0.0.1", "1.2.3.4, 36.1.2.3") // "36.1.2.3"
 */
export function alamatKlien(lawan: string | undefined, diteruskan: string | null): string {
  const peer = lawan?.replace(/^::ffff:/, "");
  const terakhir = diteruskan?.split(",").at(-1)?.trim() ?? "";
  if (isIP(terakhir) !== 0 && (peer === undefined || isDekat(peer))) return terakhir;
  return peer ?? "tidak diketahui";
}

function isDekat(alamat: string): boolean {
  const versi = isIP(alamat);
  return versi !== 0 && DEKAT.check(alamat, versi === 4 ? "ipv4" : "ipv6");
}
