import fc from 'fast-check'

/** The same cases in every run, so that a change is to blame when one fails; `PROPERTY_SEED` draws others. */
const seed = Number(process.env.PROPERTY_SEED ?? 20_261_121)

fc.configureGlobal({seed})
