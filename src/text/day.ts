/** The day under which a report is filed and stands in a history: when it was published, else when its event began; null where neither is known. */
export const dayOf = ({ published, eventDate }: { readonly published: string | null; readonly eventDate: string | null }): string | null => (published ?? eventDate)?.slice(0, 10) ?? null;
