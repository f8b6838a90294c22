/** How a followed forecast is made again. */
export type Again =
  /** In the lab, with the new figures at the end of the old. */
  | ((actuals: readonly number[]) => void)
  | {
      /** The page where people judge. */
      readonly href: string;
      /** Later forecasts by judgement, one of which may have taken its place. */
      readonly after: readonly { readonly value: string; readonly label: string }[];
    };
