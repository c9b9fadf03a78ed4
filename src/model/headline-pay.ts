/** The three figures that stand for a role in a list; US dollars a year. */
export interface HeadlinePay {
  p25: number;
  p50: number;
  p75: number;
  n: number;
  proxy: boolean;
  source: string;
  asOf: string;
}
