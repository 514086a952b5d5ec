import type { BodyKind } from '../../lexicon/organizations.ts';
import type { Office } from '../../lexicon/offices.ts';
import type { Span } from '../../text/span.ts';
import { filingCode, type Place, type Setting } from '../setting.ts';

/** A body that people hold office in. */
export interface Body {
  /** With the division's full name where the text says 市, 区 or a short form: 罗庄区工信局 for 区工信局. */
  readonly name: string;
  readonly kind: BodyKind | 'place';
  readonly start: number;
  readonly place: Place | null;
  readonly code: string | null;
  /** The level word before it, as offices keep it (市政府秘书长, 县纪委书记); empty where there is none. */
  readonly level: string;
  readonly public: boolean;
}

/** An office read from the text, with the body it belongs to; the span begins with the body's first character. */
export interface Held extends Span {
  readonly office: Office;
  readonly title: string;
  readonly organization: string;
  readonly place: Place | null;
  readonly regionCode: string | null;
  /** What a bare office listed behind it belongs to: 市工信局 in 市工信局党组书记、局长. */
  readonly body: Body | null;
  /** False for firms, schools, villages, associations: their people are no officials. */
  readonly public: boolean;
  /** True where the text says which body or level: a bare 局长 is not believed for a stranger. */
  readonly explicit: boolean;
}

/** An office's word in the text and what may be looked at to understand it. */
export interface Given {
  readonly setting: Setting;
  readonly text: string;
  readonly office: Office;
  readonly at: number;
  /** How far back the body's name may reach. */
  readonly from: number;
  /** The office that it is listed behind, or null. */
  readonly before: Held | null;
}

interface Reading {
  readonly start: number;
  readonly title: string;
  readonly organization: string;
  readonly place?: Place | null;
  /** Left out: the place's. */
  readonly code?: string | null;
  readonly body?: Body | null;
  readonly public?: boolean;
  readonly explicit?: boolean;
}

/** What was read of an office: unless the reading says otherwise, it is public, named outright and filed where its place is. */
export const held = (g: Given, r: Reading): Held => ({
  start: r.start, end: g.at + g.office.length, office: g.office, title: r.title, organization: r.organization,
  place: r.place ?? null, regionCode: r.code !== undefined ? r.code : filingCode(r.place ?? null), body: r.body ?? null,
  public: r.public ?? true, explicit: r.explicit ?? true,
});
