/**
 * The page works without it: it only sorts and searches the table of claims. Its hash stands in the page's content policy,
 * so that nothing else can run.
 */
export const SCRIPT = `
'use strict'
const table = document.getElementById('claims-table')
if (table) {
  const body = table.tBodies[0]
  const rows = [...body.rows]
  const heads = [...table.tHead.rows[0].cells]
  const key = (row, column) => {
    const data = row.cells[column].querySelector('data')
    return data ? data.value : row.cells[column].textContent.toLowerCase()
  }
  const order = (a, b) => (a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)
  const sort = (column) => {
    const head = heads[column]
    const direction = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1
    heads.forEach((other) => other.removeAttribute('aria-sort'))
    head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending')
    const numeric = column === 1
    const keyed = rows.map((row, i) => ({ row, i, key: numeric ? Number(key(row, column)) : key(row, column) }))
    keyed.sort((a, b) => {
      const empty = a.key === '' || b.key === ''
      return (empty ? 1 : direction) * order(a.key, b.key) || a.i - b.i
    })
    body.append(...keyed.map((one) => one.row))
  }
  heads.forEach((head, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    button.addEventListener('click', () => sort(column))
    head.replaceChildren(button)
  })
  const label = document.createElement('label')
  const input = document.createElement('input')
  const shown = document.createElement('output')
  label.className = 'search'
  input.type = 'search'
  label.append('Search the claims ', input)
  shown.className = 'meta'
  table.before(label, shown)
  const search = () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean)
    let count = 0
    for (const row of rows) {
      const text = row.textContent.toLowerCase()
      row.hidden = !words.every((word) => text.includes(word))
      if (!row.hidden) count++
    }
    shown.textContent = words.length > 0 ? count + ' of ' + rows.length : ''
  }
  input.addEventListener('input', search)
  window.addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (target && target.hidden) {
      input.value = ''
      search()
      target.scrollIntoView()
    }
  })
}
`
