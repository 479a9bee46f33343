// What storing files means, whatever holds them: contents by their SHA-256, never deleted. Implemented beside this file,
// put into Konteks by main.ts and the command line, used by the use cases about evidence.

/** SHA-256 of a content, 64 lower-case hex digits. It names the content, so equal contents are stored once. */
export type SidikBerkas = string;

/** A store of contents. What is put is safe on the disk (or with the S3 server) when the promise resolves. */
export type Berkas = {
  /** Stores the content under its SHA-256; a content that is there already is left alone. @throws Galat `lingkungan`. */
  readonly put: (isi: Uint8Array) => Promise<SidikBerkas>;
  /**
   * The content, proven to be the one that was put.
   * @throws Galat `tidak_ditemukan` when there is none, `lingkungan` when it is damaged or the store does not answer.
   */
  readonly get: (sidik: SidikBerkas) => Promise<Uint8Array<ArrayBuffer>>;
  readonly has: (sidik: SidikBerkas) => Promise<boolean>;
};

/** What a virus scanner says of a content; `nama` is the scanner's name of what it found. */
export type HasilPindai = { readonly bersih: true } | { readonly bersih: false; readonly nama: string };

/** Scans a content. @throws Galat `lingkungan` when the scanner cannot be asked. */
export type Pindai = (isi: Uint8Array) => Promise<HasilPindai>;

/** Services outside the database that use cases reach through Konteks. `pindai` is null where no scanner is set. */
export type LayananLuar = { readonly berkas: Berkas; readonly pindai: Pindai | null };
