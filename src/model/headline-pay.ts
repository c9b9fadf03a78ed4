/** Observed pay of a role in US dollars a year. */
export interface HeadlinePay {
  p25: number;
  p50: number;
  p75: number;
  n: number;
  proxy: boolean;
  source: string;
  asOf: string;
}

/** Claimed pay of a role in US dollars a year. */
export interface ClaimedPay {
  low: number | null;
  /** Highest figure of all claims; a claim without a top counts its floor and is open-ended. */
  high: number | null;
  /** Whether "or more" follows the highest figure. */
  openEnded: boolean;
  currency: string;
  source: string;
  asOf: string;
}
