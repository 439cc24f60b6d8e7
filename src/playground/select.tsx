interface Props<Value extends string> {
  label: string
  value: Value
  options: ReadonlyArray<readonly [Value, string]>
  onChange(value: Value): void
}

/** A labelled choice of one. */
export function Select<Value extends string>({label, value, options, onChange}: Props<Value>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({currentTarget}) => onChange(options[currentTarget.selectedIndex]![0])}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
