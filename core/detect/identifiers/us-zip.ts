import type { IdRow } from './row';

/** First three digits of the ZIP codes of each state and territory, from and to. */
const PREFIXES = `
  AK 995-999 AL 350-369 AR 716-729 AZ 850-865 CA 900-961 CO 800-816 CT 060-069 DC 200-205 DE 197-199 FL 320-349 GA 300-319 GU 969-969
  HI 967-968 IA 500-528 ID 832-838 IL 600-629 IN 460-479 KS 660-679 KY 400-427 LA 700-714 MA 010-027 MD 206-219 ME 039-049 MI 480-499
  MN 550-567 MO 630-658 MS 386-397 MT 590-599 NC 270-289 ND 580-588 NE 680-693 NH 030-038 NJ 070-089 NM 870-884 NV 889-898 NY 100-149
  OH 430-459 OK 730-749 OR 970-979 PA 150-196 PR 006-009 RI 028-029 SC 290-299 SD 570-577 TN 370-385 TX 750-799 UT 840-847 VA 220-246
  VI 008-008 VT 050-059 WA 980-994 WI 530-549 WV 247-268 WY 820-831`;

const RANGES = new Map([...PREFIXES.matchAll(/([A-Z]{2}) (\d{3})-(\d{3})/g)].map(([, state = '', from, to]) => [state, { from: Number(from), to: Number(to) }]));

/** A ZIP code behind its state, as in `Schenectady, NY 12345`: each proves the other. */
export const US_STATE_AND_ZIP: IdRow = {
  entity: 'US_POSTAL',
  forms: [{ written: /^[A-Z]{2} \d{5}(?:-\d{4})?$/, length: [7, 11] }],
  check(value) {
    const range = RANGES.get(value.slice(0, 2));
    const prefix = Number(value.slice(2, 5));
    return range !== undefined && range.from <= prefix && prefix <= range.to;
  },
  chance: 0.0014,
  // https://pe.usps.com/Archive/HTML/DMMArchive20050106/print/L002.htm
};
