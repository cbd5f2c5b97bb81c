import { describe, expect, it } from 'vitest'
import { parseAliases } from '../../src/link/aliases.ts'

describe('alias files', () => {
  it('reads JSON lines', () => {
    const text = '# people\n{"same": ["Pelé", "Edson Arantes do Nascimento", "Edson"]}\r\n\n{"different": ["Ann Lee", "Anne Lee"]}\n'
    expect(parseAliases(text)).toEqual({
      aliases: { same: [['Pelé', 'Edson Arantes do Nascimento', 'Edson']], different: [['Ann Lee', 'Anne Lee']] },
      issues: [],
    })
  })
  it('reads CSV, with a byte-order mark, quotes and groups', () => {
    const text = '\ufeffname,alias,relation\nPelé,"Nascimento, ""Edson""",\nPelé,Edson,same\nAnn Lee,Anne Lee,different\n'
    expect(parseAliases(text)).toEqual({
      aliases: { same: [['Pelé', 'Nascimento, "Edson"', 'Edson']], different: [['Ann Lee', 'Anne Lee']] },
      issues: [],
    })
  })
  it('names the lines it cannot read and reads the others', () => {
    expect(parseAliases('{"same": ["Pelé"]}\nnonsense\n{"same": ["A", "B"]}')).toMatchObject({
      aliases: { same: [['A', 'B']] },
      issues: [{ line: 1 }, { line: 2 }],
    })
    expect(parseAliases('name,alias,relation\nAnn,,same\nAnn,Bob,maybe')).toMatchObject({ issues: [{ line: 2 }, { line: 3 }] })
    expect(parseAliases('who,what\nA,B')).toMatchObject({ issues: [{ line: 1 }] })
    expect(parseAliases('')).toEqual({ aliases: { same: [], different: [] }, issues: [] })
  })
})
