import { BASE_STYLE } from "./style/base.js";
import { NARROW_STYLE } from "./style/narrow.js";
import { REPORT_STYLE } from "./style/report.js";
import { SUMMARY_STYLE } from "./style/summary.js";

/** The style of every page. */
export const STYLE = [BASE_STYLE, REPORT_STYLE, SUMMARY_STYLE, NARROW_STYLE].join("");

/** The fingerprint of the style, which alone is let onto the page. After a change the test of the page says the new one. */
export const STYLE_HASH = "sha256-HFGOAK//axyopbYPUP5Z7QLU90jb4tA5hSAqXXeZYHo=";
