// Names and ids of the sheet's fields: one place, so that form, links to gaps and the live sheet agree. Pure.

/** The name under which a field is sent. @example namaMedan("iku-1~2024-S1", "nilai") // "iku-1~2024-S1/nilai" */
export function namaMedan(kunci: string, kolom: string): string {
  return `${kunci}/${kolom}`;
}

/** The id of a field: letters, digits, "-" and "_" only. @example idMedan("iku~2024", "nilai") // "isi-iku_7e2024-nilai" */
export function idMedan(kunci: string, kolom: string): string {
  return `isi-${aman(kunci)}-${aman(kolom)}`;
}

function aman(teks: string): string {
  return teks.replace(/[^A-Za-z0-9-]/g, (huruf) => `_${(huruf.codePointAt(0) ?? 0).toString(16)}`);
}
