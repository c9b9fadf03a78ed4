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

/** What is claimed for a role in one line: US dollars a year. */
export interface ClaimedPay {
  /** Lowest stated floor; null where no claim names one. */
  low: number | null;
  /** Highest stated figure; a claim with a floor only counts its floor, and is open-ended. */
  high: number | null;
  /** true where the highest figure is followed by "or more". */
  openEnded: boolean;
  currency: string;
  source: string;
  asOf: string;
}
