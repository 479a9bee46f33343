// The footer: how to read the figures, and what this is.

/** Same on every page. */
export function Kaki() {
  return (
    <footer className="kaki">
      <p>
        Angka bergaris titik dihitung dari data; bukalah untuk melihat rumus, operan, pembulatan, dan sumbernya. Capaian
        tidak pernah diketik.
      </p>
      <p className="mt-1">OpenSAKIP, perangkat lunak sumber terbuka berlisensi EUPL-1.2.</p>
    </footer>
  );
}
