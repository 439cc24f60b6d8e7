/** The name a person most likely meant: the one with the fewest typing errors, if they are few for its length. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(0.4 * word.length)) + 1
  for (const name of names) {
    const distance = Math.min(typos(word.toLowerCase(), name.toLowerCase()), unfinished(word, name))
    if (distance < least) {
      least = distance
      best = name
    }
  }
  return best
}

/** “; did you mean …?”, or nothing where no name is near. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const name = nearest(word, names)
  return name === undefined ? '' : `; did you mean ${name}?`
}

/** A name begun but not finished is as near as one wrong letter. */
function unfinished(word: string, name: string): number {
  return word.length >= 3 && name.startsWith(word) ? 1 : Number.POSITIVE_INFINITY
}

/** Restricted Damerau–Levenshtein distance: letters added, missing, wrong, or two swapped. */
function typos(a: string, b: string): number {
  const rows = Array.from({length: a.length + 1}, (_, i) =>
    Array.from({length: b.length + 1}, (_, j) => (i === 0 ? j : j === 0 ? i : 0))
  )
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      }
      rows[i]![j] = least
    }
  }
  return rows[a.length]![b.length]!
}
