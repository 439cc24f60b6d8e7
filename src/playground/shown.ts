import type {Span} from '../types.js'
import {type Edit, moved} from './edits.js'
import type {DraftFinding} from './protocol.js'

/** A finding where it stands in the text of this moment. */
export interface ShownFinding extends DraftFinding {
  /** Its number in the answer it came with. */
  index: number
}

/** The findings of an answer after an edit; those whose words were changed are gone. */
export function findingsAfter(findings: readonly DraftFinding[], edit: Edit): ShownFinding[] {
  return findings.flatMap((finding, index) => {
    const span = moved(finding.span, edit)
    if (!span) return []
    const expected = finding.expected.map(({words, edit: change}) => {
      const there = change && moved(change.span, edit)
      return {words, edit: there && {...change, span: there}}
    })
    const related = finding.related.flatMap((other) => {
      if (!other.span) return [other]
      const there = moved(other.span, edit)
      return there ? [{...other, span: there}] : []
    })
    return [{...finding, index, span, expected, related}]
  })
}

/** The innermost finding around a selection; the one that was current stays so while the selection is in it. */
export function surrounding(
  findings: readonly ShownFinding[],
  {start, end}: Span,
  current?: number
): number | undefined {
  const around = findings.filter(({span}) => span.start <= start && end <= span.end)
  if (around.some(({index}) => index === current)) return current
  const size = ({span}: ShownFinding) => span.end - span.start
  return around.sort((a, b) => size(a) - size(b))[0]?.index
}

/** The finding that starts after a selection, or before it; from the last it goes on with the first. */
export function nextFinding(
  findings: readonly ShownFinding[],
  selection: Span,
  direction: 1 | -1
): ShownFinding | undefined {
  const ordered = direction === 1 ? findings : findings.toReversed()
  return ordered.find(({span}) => (span.start - selection.start) * direction > 0) ?? ordered[0]
}
