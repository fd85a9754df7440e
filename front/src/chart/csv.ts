export interface Column {
  key: string
  text: string
  number?: boolean
  /** What the amounts are in; a file has to say it, people see it with each amount. */
  currency?: string | undefined
}
export type Row = Record<string, string | number | undefined>

const quoted = (value: string | number | undefined) => {
  const text = value === undefined ? '' : String(value)
  // a text that begins like a formula would be one in a spreadsheet
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as CSV (RFC 4180): a header, then the raw values. */
export function csv(columns: readonly Column[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ text, currency }) => quoted(currency === undefined ? text : `${text} (${currency})`)),
    ...rows.map(row => columns.map(column => quoted(row[column.key])))
  ]
  return lines.map(line => line.join(',')).join('\r\n') + '\r\n'
}

/** Hands a file to the browser's user. */
export function download(name: string, content: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(['\uFEFF', content], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
