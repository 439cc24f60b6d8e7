import {HOMEPAGE} from '../homepage.js'
import type {Format} from './format.js'
import {describeLink, type Entry, ledgers} from './ledger.js'

/**
 * ClaimReview of schema.org, as JSON-LD: one review for each claim that something was found about; with `audit`, for every claim.
 * https://schema.org/ClaimReview
 *
 * A review names what was found, and gives no number: a linter knows that two claims cannot both stand, not which one is wrong.
 */
export const claimReview: Format = (report, {audit}) => {
  const entries = ledgers(report).flatMap((ledger) => ledger.entries)
  const reviewed = entries.filter(({findings, relations}) => audit || findings.length + relations.length > 0)
  const graph = reviewed.map((entry) => review(entry, report.asOf))
  return `${JSON.stringify({'@context': 'https://schema.org', '@graph': graph}, undefined, 2)}\n`
}

function review({claim, place, findings, relations}: Entry, asOf: string) {
  const {id, path, words, voice, documentDate, language} = claim
  const verdicts = [
    ...relations.map((link) => `${describeLink(link)} ${link.other.path} “${link.other.words}”: ${link.relation.why}`),
    ...findings.map(({message}) => message)
  ]
  const names = [...new Set([...relations.map(({relation}) => relation.relation), ...findings.map(({rule}) => rule)])]
  return {
    '@type': 'ClaimReview',
    '@id': `#${id}`,
    datePublished: asOf,
    author: {'@type': 'Organization', name: 'hypecheck', url: HOMEPAGE},
    claimReviewed: words,
    inLanguage: language,
    itemReviewed: {
      '@type': 'Claim',
      ...(voice.name && {author: {'@type': 'Person', name: voice.name}}),
      ...(documentDate && {datePublished: documentDate}),
      appearance: {'@type': 'CreativeWork', name: `${path}:${place.line}`}
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: names.join(', ') || 'nothing found',
      ...(verdicts.length > 0 && {ratingExplanation: verdicts.join('\n')})
    }
  }
}
