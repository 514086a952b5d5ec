import { HtmlValidate } from 'html-validate';
import { none, type Audited, type Measure } from './audited.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the renderer writes tags is not a question of validity.
    'doctype-style': 'off', 'void-style': 'off', 'no-raw-characters': 'off',
    // Tables set as blocks on a phone lose their roles unless they are written out.
    'no-redundant-role': 'off', 'prefer-native-element': 'off',
    // Filters act while one types; there is nothing to submit.
    'wcag/h32': 'off',
    // A report's title is as long as it is.
    'long-title': 'off',
  },
});

/** What html-validate finds on a page, one line each. */
export async function faultsOf(path: string, html: string): Promise<string[]> {
  return (await validator.validateString(html, path)).results.flatMap((r) => r.messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId} ${m.message}`));
}

/** Pages validated of a large site: they come from a score of templates. */
const MOST = 200;

export async function html(site: Audited): Promise<Measure[]> {
  const pages = site.files.filter((f) => f.endsWith('.html')), step = Math.max(1, Math.ceil(pages.length / MOST));
  const looked = [...new Set([...[...site.samples.values()].map((p) => (p.endsWith('.html') ? p : `${p}index.html`)), ...pages.filter((_, i) => i % step === 0)])];
  const found: string[] = [];
  for (const page of looked) found.push(...await faultsOf(page, site.read(page)));
  return [none('html', `faults on ${looked.length} of ${pages.length} pages`, found)];
}
