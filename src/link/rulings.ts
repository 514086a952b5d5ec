/** What the editor has decided about who is who (corrections.yaml); ids are those of PersonRecord and ProjectRecord, or any of their `formerIds`. */
export interface Rulings {
  readonly people: Decided;
  readonly projects: Decided;
}

/** What was decided about people, or about projects. */
export interface Decided {
  /** Each list is one person, or one project. */
  readonly join: readonly (readonly string[])[];
  readonly part: readonly PartRuling[];
}

/** Somebody, or something, that is not meant in some of the reports that bear its name. */
export interface PartRuling {
  readonly id: string;
  /** Articles whose mentions of it are somebody, or something, else. */
  readonly articles: readonly string[];
}

export const NO_RULINGS: Rulings = { people: { join: [], part: [] }, projects: { join: [], part: [] } };
