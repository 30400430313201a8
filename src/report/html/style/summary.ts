export const SUMMARY_STYLE = "";
