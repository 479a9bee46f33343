// The mark: a cycle with a tick, the product's name, and whose figures these are.

/** Content of the link or summary it stands in. */
export function Merek({ pemda }: { readonly pemda: string | null }) {
  return (
    <>
      <svg viewBox="0 0 32 32" width="34" height="34" aria-hidden="true">
        <rect width="32" height="32" rx="7" className="fill-aksen" />
        <g fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
          <path d="M8.3 11.2A9.2 9.2 0 0 1 23.9 11.3" />
          <path d="M25.2 16.2A9.2 9.2 0 0 1 17.4 25.1" />
          <path d="M13.2 24.8A9.2 9.2 0 0 1 6.8 16.6" />
          <path d="M11.8 16.4l3 3 5.6-6.2" />
        </g>
      </svg>
      <span>
        <span className="block font-semibold tracking-tight">OpenSAKIP</span>
        <span className="block text-sm text-redup">{pemda ?? "Akuntabilitas kinerja"}</span>
      </span>
    </>
  );
}
