export { confirm } from './confirm.ts';
export { correct, type Corrected } from './correct.ts';
export { NO_CORRECTIONS, type Applied, type Corrections } from './corrections.ts';
export { CorrectionFault } from './fault.ts';
export { correctionsSchema } from './forms.ts';
export { readCorrections } from './read.ts';
export { appliedRulings, rulings, type Rulings } from './rulings.ts';
export { excludedPassages, excludedSeeds, passagesIn, type Passages } from './seeds.ts';
export { unmet, type Known } from './unmet.ts';
