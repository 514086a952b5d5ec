import type { LookUp, View } from './view.ts';

/** A view that tells which records are looked up, by the names that `versionsOf` knows. */
export function traced(v: View, used: (name: string) => void): View {
  // The rows of a table look up the same record one after the other.
  let last = '';
  const looked = (name: string): void => { if (name !== last) used(last = name); };
  const lookUp = <T>(kind: string, of: () => LookUp<T>): LookUp<T> => ({
    get(id) { looked(`${kind} ${id}`); return of().get(id); },
    has(id) { looked(`${kind} ${id}`); return of().has(id); },
  });
  return {
    article: lookUp('article', () => v.article),
    region: lookUp('region', () => v.region),
    person: lookUp('person', () => v.person),
    project: lookUp('project', () => v.project),
    seed: lookUp('seed', () => v.seed),
    get reports() { used('all articles'); return v.reports; },
    get figures() { used('all articles'); return v.figures; },
    figuresByScope: lookUp('scope', () => v.figuresByScope),
    figuresOf(project) { looked(`owned ${project.id}`); return v.figuresOf(project); },
    statementsBy: lookUp('speaker', () => v.statementsBy),
    corrected: lookUp('corrected', () => v.corrected),
    get corrections() { used('all corrections'); return v.corrections; },
    get seeds() { used('all seeds'); return v.seeds; },
    pictured(id) { used(`pictured ${id}`); return v.pictured(id); },
    regionNamed(name, code, parent = null) { used(`named ${name}|${code ?? ''}|${parent ?? ''}`); return v.regionNamed(name, code, parent); },
  };
}
