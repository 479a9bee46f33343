// Whether a request was typed into a browser on this very machine. Pure; used by server.ts for demo mode.

const NAMA_SETEMPAT = ["127.0.0.1", "localhost", "[::1]"];

/**
 * True when the address in the browser names this machine and no proxy passed the request on. So demo accounts stay
 * closed to the world even where somebody puts a reverse proxy in front of an installation meant for trying out, and to
 * other sites whose name was made to point here (DNS rebinding).
 */
export function isSetempat(permintaan: Request): boolean {
  const diteruskan = ["x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded"];
  if (diteruskan.some((nama) => permintaan.headers.has(nama))) return false;
  return NAMA_SETEMPAT.includes(new URL(permintaan.url).hostname);
}
