// A warning as word, icon and colour together.
import type { ReactNode } from "react";

export function Peringatan({
  children,
  kata = "Peringatan",
}: {
  readonly children: ReactNode;
  readonly kata?: string;
}) {
  return (
    <p className="peringatan-baris">
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
      >
        <path d="M8 1.8 15 14H1Z" />
        <path d="M8 6.2v3.6M8 11.6v.6" strokeLinecap="round" />
      </svg>
      <span>
        <b>{kata}:</b> {children}
      </span>
    </p>
  );
}
