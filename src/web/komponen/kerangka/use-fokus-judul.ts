// Moves focus to the new page's heading after a navigation in the browser, as a full page load would start at the top.
import { useEffect, useRef } from "react";

/** Call with the current path; a change of the query alone (sorting, filtering) leaves the focus where it is. */
export function useFokusJudul(pathname: string): void {
  const lalu = useRef(pathname);
  useEffect(() => {
    if (lalu.current === pathname) return;
    lalu.current = pathname;
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [pathname]);
}
