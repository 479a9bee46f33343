import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "react-router";
import "./gaya/gaya.css";
export default function Root() {
  return (<html lang="id"><head><meta charSet="utf-8" /><Meta /><Links /></head><body><Outlet /><ScrollRestoration /><Scripts /></body></html>);
}
