/**
 * The colours of the theme that is shown, for what is drawn outside of style sheets.
 *
 * @param theme makes whoever computes with the colours compute again when it changes
 */
export function colours(theme: 'light' | 'dark') {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    theme,
    text: colour('text'),
    soft: colour('soft'),
    line: colour('line'),
    card: colour('card'),
    accent: colour('accent'),
    peers: colour('peers'),
    third: colour('third')
  }
}
export type Colours = ReturnType<typeof colours>

/** What the tooltip of a chart shows: built as elements, since the security policy refuses styled markup. */
export function tip(title: string, lines: readonly string[]): HTMLElement {
  const box = document.createElement('div')
  box.className = 'tip'
  const head = document.createElement('strong')
  head.textContent = title
  box.append(head)
  for (const line of lines) {
    const element = document.createElement('div')
    element.textContent = line
    box.append(element)
  }
  return box
}
