import {nearest} from '../config/nearest.js'
import type {ControlUse} from '../rule.js'
import {beginsIn} from '../spans.js'
import type {Control, Finding} from '../types.js'

/** What the comments of a document leave of its findings, and what became of each comment. */
export interface Suppressed {
  findings: Finding[]
  uses: ControlUse[]
}

/**
 * Leaves out what a comment of the document disables: from `disable` to the next `enable` of the rule, or the one block that `ignore`
 * covers. Done after all rules, so that findings across documents obey too.
 *
 * @param ids Ids of all rules, to tell unknown ones.
 */
export function suppress(
  controls: readonly Control[],
  findings: readonly Finding[],
  ids: readonly string[]
): Suppressed {
  const working = new Set<Control>()
  const kept = findings.filter((finding) => {
    const by = suppressorOf(controls, finding)
    if (by) working.add(by)
    return !by
  })
  const uses = controls.map((control, index) => ({
    control,
    used: working.has(control) || (control.action === 'enable' && endsSomething(controls.slice(0, index), control)),
    unknown: control.rules.filter((id) => !ids.includes(id)).map((id) => ({id, nearest: nearest(id, ids) ?? ''}))
  }))
  return {findings: kept, uses}
}

/** The comment that keeps a finding out; of several the last one before it decides. */
function suppressorOf(controls: readonly Control[], {rule, span}: Finding): Control | undefined {
  let disabled: Control | undefined
  for (const control of controls) {
    if (control.rules.length > 0 && !control.rules.includes(rule)) continue
    if (control.action === 'ignore') {
      if (control.covers && beginsIn(span, control.covers)) return control
    } else if (control.end <= span.start) disabled = control.action === 'disable' ? control : undefined
  }
  return disabled
}

/** An `enable` ends something when a `disable` of one of its rules stands before it. */
function endsSomething(before: readonly Control[], {rules}: Control): boolean {
  return before.some(
    (control) =>
      control.action === 'disable' &&
      (rules.length === 0 || control.rules.length === 0 || control.rules.some((id) => rules.includes(id)))
  )
}
