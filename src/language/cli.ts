/** What the command line says, in the language of the interface. */
export interface CliWording {
  readonly about: string;
  readonly practice: string;
  readonly scenario: string;
  readonly titles: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly globalOptions: string;
    readonly commands: string;
  };
  readonly usage: string;
  readonly options: {
    readonly lang: string;
    readonly seed: string;
    readonly difficulty: string;
    readonly mode: string;
    readonly noMeter: string;
    readonly lexicon: string;
    readonly plain: string;
    readonly noColor: string;
    readonly quiet: string;
    readonly debug: string;
    readonly version: string;
    readonly help: string;
    readonly helpCommand: string;
  };
  readonly choices: string;
  /** After the help of the whole program, and of `practice`. */
  readonly examples: string;
  readonly practiceExamples: string;
  /** What a whole number looks like. */
  readonly wholeNumber: string;
  readonly menu: MenuWording;
  readonly error: string;
  readonly errors: {
    readonly unknownCommand: string;
    readonly unknownOption: string;
    readonly needsValue: string;
    readonly tooMany: string;
    readonly badValue: string;
    readonly noScenario: string;
    readonly unknownScenario: string;
    readonly scenarios: string;
    readonly didYouMean: string;
    readonly seeHelp: string;
    readonly unexpected: string;
    readonly fileFaults: string;
    readonly lexiconFaults: string;
  };
}

/** The menu of scenarios. */
export interface MenuWording {
  readonly question: string;
  /** Which keys do what. */
  readonly keys: string;
}
