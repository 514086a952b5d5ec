/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { copying } from './copy.ts';
import { tables } from './tables.ts';

/** What scripts add to pages that are whole without them. */
copying(document);
tables(document);
