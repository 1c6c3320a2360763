/** An amount as it is shown: a decimal string that keeps the recorded precision, and its UCUM unit. */
export interface Quantity {
  readonly value: string;
  readonly unit: string;
}
