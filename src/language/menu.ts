/** The menu of scenarios, in the language of the interface. */
export interface MenuWording {
  readonly question: string;
  readonly keys: string;
}
