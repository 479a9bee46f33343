// Who wrote something, as the audit trail names actors, in words for a screen. Pure.

/** @example namaPenulis("akun:0190... Rani Perencana") // "Rani Perencana" */
export function namaPenulis(pelaku: string): string {
  return pelaku.replace(/^akun:\S+ /, "").replace(/^[a-z]+:/, "");
}
