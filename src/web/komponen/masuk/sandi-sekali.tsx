// A generated password, shown this once. Used by the pages that add an account and reset its password.

/** Nobody can look it up afterwards, not even an admin. */
export function SandiSekali({ surel, sandi }: { readonly surel: string; readonly sandi: string }) {
  return (
    <section role="status" aria-label="Sandi baru" className="kabar nada-unggul berlatar my-6">
      <p>
        Sandi untuk <strong>{surel}</strong>:
      </p>
      <p className="my-2 text-xl">
        <code>{sandi}</code>
      </p>
      <p>
        Salin sekarang dan sampaikan langsung kepada pemilik akun. Sandi ini tidak akan ditampilkan lagi, dan harus
        diganti pemiliknya saat pertama kali masuk.
      </p>
    </section>
  );
}
