import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from './documents.ts';
import { readAll } from './made.ts';
import { MORE_DOCUMENTS } from './more-documents.ts';

describe('a made-up document is read as an editor would read it:', () => {
  for (const { name, page, articles } of [...DOCUMENTS, ...MORE_DOCUMENTS]) it(name, () => { expect(readAll(page)).toEqual(articles); });
});
