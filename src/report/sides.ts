/** Where a relation stands in an audit: a conflict, two views that may both be held, or support. */
export type Side = 'conflicts' | 'views' | 'support'

export function sideOf({relation, severity}: {relation: string; severity: string}): Side {
  if (relation === 'agrees') return 'support'
  return severity === 'info' ? 'views' : 'conflicts'
}
