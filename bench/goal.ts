/** One line of the table that `npm run bench` ends with. */
export interface Goal {
  what: string;
  figure: number;
  unit: string;
  /** The figure may be at most, or must be at least, this. */
  goal: { atMost: number } | { atLeast: number };
}

export const isMet = ({ figure, goal }: Goal): boolean => ('atMost' in goal ? figure <= goal.atMost : figure >= goal.atLeast);
