import { spawn } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ARTICLES, BIN, extract, folderOf, lines, shell, tablesOf } from './command.ts'

const articles = () => folderOf({ 'a.txt': ARTICLES[0].text, 'b.jsonl': lines(ARTICLES.slice(1)) })
const asRoot = process.getuid?.() === 0

describe('0: done', () => {
  test('an article on standard input', () => {
    const ran = extract([], { input: ARTICLES[0].text })
    expect([ran.status, ran.err]).toEqual([0, ''])
    expect(tablesOf(ran).documents).toMatchObject([{ id: 'stdin', title: null, encoding: 'utf-8' }])
  })
  test('a pipe that is closed early', () => {
    expect(shell(`extract -f jsonl . | head -1; echo "status \${PIPESTATUS[0]}"`, articles()).out).toMatch(
      /^\{"table":"documents".*\nstatus 0\n$/,
    )
  })
  test.each(['--help', '--version', 'kinds', 'schema', 'manual', 'completion bash', 'map .', 'report .', '-f csv -t mentions .'])(
    '%s into a pipe that nobody reads',
    (args) => {
      expect(shell(`extract ${args} | true; echo "status \${PIPESTATUS[0]}"`, articles())).toMatchObject({ out: 'status 0\n', err: '' })
    },
  )
  test('nobody listens to what is said', () => {
    expect(shell(`extract . nowhere 2>&1 >/dev/null | true; echo "status \${PIPESTATUS[0]}"`, articles()).out).toBe('status 3\n')
  })
  test('help of a command, both ways', () => {
    expect(extract(['help', 'diff'])).toEqual(extract(['diff', '--help']))
    expect(extract(['help', 'diff']).out).toContain('extract diff [options] <old> <new>')
  })
  test('help and version', () => {
    expect(extract(['--help'])).toMatchObject({ status: 0, err: '' })
    expect(extract(['--help']).out).toMatch(/^Examples:\n {2}extract corpus\//)
    expect(extract(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('where the result goes', () => {
  const modeOf = (...path: string[]) => (statSync(join(...path)).mode & 0o777).toString(8)
  test('who may read it is as of any new folder and file, or as before', () => {
    const folder = articles()
    shell('umask 022; extract a.txt -o out; extract report a.txt -o page.html', folder)
    expect([modeOf(folder, 'out'), modeOf(folder, 'out', 'claims.csv'), modeOf(folder, 'page.html')]).toEqual(['755', '644', '644'])
    shell('chmod 750 out; chmod 600 page.html; extract a.txt -o out; extract report a.txt -o page.html', folder)
    expect([modeOf(folder, 'out'), modeOf(folder, 'page.html')]).toEqual(['750', '600'])
  })
  test('a link stays a link', () => {
    const folder = articles()
    const line = 'mkdir real; ln -s real out; touch page; ln -s page link; extract a.txt -o out; extract report a.txt -o link; ls -F'
    expect(shell(line, folder).out).toBe('a.txt\nb.jsonl\nlink@\nout@\npage\nreal/\n')
    expect(readdirSync(join(folder, 'real'))).toContain('extract.json')
    expect(readFileSync(join(folder, 'page'), 'utf8')).toContain('<html')
  })
})

describe('1: differences', () => {
  const folder = articles()
  const stored = join(mkdtempSync(join(tmpdir(), 'extract-test-')), 'stored')
  test('none after --update', () => {
    expect(extract(['--update', stored, folder]).status).toBe(0)
    expect(extract(['--check', stored, folder])).toMatchObject({ status: 0, out: '' })
  })
  test('--check names what changed, and writes nothing', () => {
    const before = readFileSync(join(stored, 'extract.json'), 'utf8')
    writeFileSync(join(folder, 'a.txt'), `${ARTICLES[0].text}\nThree people were killed in Gdansk.\n`)
    const ran = extract(['--check', stored, folder])
    expect(ran.status).toBe(1)
    expect(ran.out).toContain('+ a ')
    expect(ran.out).toContain('"Three"')
    expect(readFileSync(join(stored, 'extract.json'), 'utf8')).toBe(before)
  })
  test('a change at the end of one article touches no rows before it', () => {
    const ran = extract(['--check', stored, '-f', 'json', folder])
    const differences = JSON.parse(ran.out)
    for (const table of ['mentions', 'dates', 'quantities', 'claims']) {
      expect(differences[table]?.removed ?? []).toEqual([])
      expect(differences[table]?.changed ?? []).toEqual([])
    }
  })
  test('diff of two files', () => {
    const [one, two] = [
      folderOf({ 'r.json': extract(['-'], { input: lines(ARTICLES) }).out }),
      folderOf({ 'r.json': extract(['-'], { input: lines(ARTICLES.slice(1)) }).out }),
    ]
    expect(extract(['diff', join(one, 'r.json'), join(one, 'r.json')])).toMatchObject({ status: 0, out: '' })
    const ran = extract(['diff', join(one, 'r.json'), join(two, 'r.json'), '--format', 'json'])
    expect(ran.status).toBe(1)
    expect(JSON.parse(ran.out).documents.removed).toMatchObject([{ id: 'square' }])
  })
})

describe('2: wrong use, nothing written', () => {
  test.each([
    ['--frmat json', "unknown option '--frmat'"],
    ['--format xml .', 'json, jsonl, csv'],
    ['--offsets words .', 'codepoint'],
    ['--table claim .', 'there is no table "claim"'],
    ['--date 2020-02-30 .', 'is not a day of the calendar'],
    ['--date tomorrow .', 'YYYY-MM-DD'],
    ['--encoding klingon .', 'there is no encoding klingon'],
    ['--metadata nowhere.csv .', 'nowhere.csv cannot be read'],
    ['--aliases nowhere.csv .', 'nowhere.csv cannot be read'],
    ['-j none .', 'whole number'],
    ['--check nowhere .', 'nowhere is no result'],
    ['--check a --out b .', 'cannot be used with'],
    ['-f csv -t claims,dates .', 'one table at a time'],
    ['schema claim', 'there is no table "claim"'],
    ['merge a.txt', 'not a record of extract map'],
    ['merge nowhere', 'nowhere cannot be read: ENOENT'],
    ['-o . .', 'holds other things than a result'],
    ['dif old new', 'there is no file, folder or command "dif". Did you mean extract diff?'],
  ])('%s', (args, reason) => {
    const ran = shell(`extract ${args}`, articles())
    expect(ran.err).toContain(reason)
    expect([ran.status, ran.out]).toEqual([2, ''])
  })
  test.each([
    ['damaged', 's/"claims":\\[\\[/"claims":[[1,2],[/', 'its claims are no rows of'],
    ['cut off', 's/"entities":.*/"claims":[]}/', 'it has no entities'],
    ['nothing', 's/.*/null/', 'it is of undefined'],
  ])('a record that is %s', (_, change, reason) => {
    const ran = shell(`extract map . | sed '${change}' | extract merge`, articles())
    expect(ran).toMatchObject({ status: 2, out: '', err: expect.stringContaining(reason) })
    expect(ran.err).not.toContain('fault')
  })
  test('did you mean', () => {
    expect(extract(['--qiet']).err).toContain('Did you mean --quiet?')
  })
})

describe('3: done, but some inputs failed', () => {
  const good = lines(ARTICLES)
  const folder = folderOf({
    'good.jsonl': good,
    'empty.txt': '',
    'blank.txt': ' \n\n',
    'binary.txt': Buffer.from([0x89, 0x50, 0, 1, 2]),
    'broken.json': '{"text": "half',
    'page.txt': '<!DOCTYPE html><html><body>Hello</body></html>',
    'textless.jsonl': '{"id": "x"}\n{"id": "y", "text": null}\n17\n',
    'report.pdf': '%PDF-1.4',
    'old.zip': 'PK',
  })
  symlinkSync('nowhere', join(folder, 'dangling.txt'))
  const ran = extract([folder, join(folder, 'missing.txt'), join(folder, 'report.pdf')])
  const tables = tablesOf(ran)
  test('status and summary', () => {
    expect(ran.status).toBe(3)
    expect(ran.err).toContain('11 of 14 inputs failed')
  })
  test('the good articles are unharmed', () => {
    const alone = tablesOf(extract([folderOf({ 'good.jsonl': good })]))
    for (const table of ['documents', 'people', 'places', 'mentions', 'claims'] as const) expect(tables[table]).toEqual(alone[table])
  })
  test.each([
    ['empty.txt', 'empty', 'error'],
    ['blank.txt', 'no-text', 'error'],
    ['binary.txt', 'binary', 'error'],
    ['broken.json', 'bad-json', 'error'],
    ['page.txt', 'web-page', 'error'],
    ['textless.jsonl', 'no-text', 'error'],
    ['textless.jsonl', 'not-a-record', 'error'],
    ['dangling.txt', 'unreadable', 'error'],
    ['report.pdf', 'skipped', 'warning'],
    ['report.pdf', 'skipped', 'error'],
    ['old.zip', 'skipped', 'warning'],
  ])('%s is named: %s', (path, code, severity) => {
    expect(tables.issues).toContainEqual(expect.objectContaining({ path, code, severity }))
    expect(ran.err).toContain(`${severity}: ${path}: `)
  })
  test('a path that is not there', () => {
    expect(tables.issues).toContainEqual(expect.objectContaining({ path: join(folder, 'missing.txt'), code: 'unreadable' }))
  })
  test.skipIf(!asRoot)('a file that may not be read', () => {
    const closed = folderOf({ 'a.txt': ARTICLES[0].text, 'b.txt': ARTICLES[1].text })
    chmodSync(closed, 0o755)
    chmodSync(join(closed, 'b.txt'), 0)
    const nobody = shell(`setpriv --reuid=65534 --regid=65534 --clear-groups -- "${process.execPath}" "${BIN}" .`, closed)
    expect(nobody.status).toBe(3)
    expect(nobody.err).toContain('b.txt: permission denied')
  })
  test('--strict writes nothing', () => {
    expect(extract(['--strict', folder])).toMatchObject({ status: 3, out: '' })
  })
  test('-q leaves the failures', () => {
    const quiet = extract(['-q', folder])
    expect(quiet.err).toContain('error: empty.txt')
    expect(quiet.err).not.toContain('warning')
  })
})

describe('4: could not write, the old output untouched', () => {
  test.each(['.', '--help', '-f csv .', '-f table .', 'map .', 'report .', 'kinds', '--check stored .'])('a full disk: %s', (args) => {
    const line = `extract -q --update stored . > /dev/null; rm a.txt; extract ${args} > /dev/full`
    expect(shell(line, articles())).toMatchObject({ status: 4, err: expect.stringContaining('ENOSPC') })
  })
  test('a small disk', (context) => {
    const folder = articles()
    const line = `mkdir disk && mount -t tmpfs -o size=64k tmpfs disk || exit 77; trap 'umount disk' EXIT
      mkdir disk/out && echo old > disk/out/extract.json
      extract -q -o disk/out . ; echo "status $?"; ls -A disk disk/out; cat disk/out/extract.json
      extract -q report . -o disk/page.html; echo "status $?"; ls -A disk`
    writeFileSync(join(folder, 'many.jsonl'), lines(Array.from({ length: 20 }, (_, i) => ({ ...ARTICLES[0], id: `many ${i}` }))))
    const ran = shell(line, folder)
    if (ran.status === 77) return context.skip('disks cannot be mounted here')
    expect(ran.out).toBe('status 4\ndisk:\nout\n\ndisk/out:\nextract.json\nold\nstatus 4\nout\n')
    expect(ran.err.match(/ENOSPC; nothing was changed/g)).toHaveLength(2)
  })
  test('a disk for reading only', (context) => {
    const line = `mkdir disk && mount -t tmpfs -o size=1m tmpfs disk || exit 77; trap 'umount disk' EXIT
      mount -o remount,ro disk; extract -q -o disk/out .`
    const ran = shell(line, articles())
    if (ran.status === 77) return context.skip('disks cannot be mounted here')
    expect(ran).toMatchObject({ status: 4, err: expect.stringContaining('EROFS; nothing was changed') })
  })
  test('a device is written to, not replaced', () => {
    const folder = articles()
    symlinkSync('/dev/full', join(folder, 'page.html'))
    expect(shell('extract report . -o page.html', folder)).toMatchObject({ status: 4, err: expect.stringContaining('ENOSPC') })
    expect(shell('extract report . -o /dev/stdout | head -c 15', folder).out).toBe('<!doctype html>')
    expect(lstatSync(join(folder, 'page.html')).isSymbolicLink()).toBe(true)
  })
  test('a limit to the size of files', () => {
    const folder = articles()
    const out = folderOf({ 'extract.json': 'old' })
    const ran = shell(`ulimit -f 2; extract -o "${out}" .`, folder)
    expect(ran.status).toBe(4)
    expect(ran.err).toContain('EFBIG')
    expect(readdirSync(out)).toEqual(['extract.json'])
    expect(readFileSync(join(out, 'extract.json'), 'utf8')).toBe('old')
  })
  test.skipIf(!asRoot)('a folder that may not be written', () => {
    const folder = articles()
    chmodSync(folder, 0o755)
    const ran = shell(`setpriv --reuid=65534 --regid=65534 --clear-groups -- "${process.execPath}" "${BIN}" -o out .`, folder)
    expect(ran.status).toBe(4)
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
})

describe('130 and 143: signals', () => {
  /** Runs a program of Node until it has said `ready`, sends it the signal, and gives how it ended. */
  async function interrupted(args: readonly string[], signal: 'SIGINT' | 'SIGTERM', input: string): Promise<number | string | null> {
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] })
    child.stdin.on('error', () => {})
    child.stdin.write(input)
    await new Promise((wake) => child.stdout.once('data', wake))
    child.kill(signal)
    return new Promise((resolve) => child.on('exit', (code, name) => resolve(code ?? name)))
  }
  const STATUS = { SIGINT: 130, SIGTERM: 143 } as const

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends a run that waits for more', async (signal) => {
    const input = lines(Array.from({ length: 3000 }, (_, i) => ({ ...ARTICLES[i % 3], id: `${i}` })))
    expect([signal, STATUS[signal]]).toContain(await interrupted([BIN, 'map', '-j', '1', '-'], signal, input))
  })
  test.each(['SIGINT', 'SIGTERM'] as const)('%s is heard between one small file and the next', async (signal) => {
    const folder = folderOf({ 'result/extract.json': 'old' })
    const program = `
      import { writeFolder } from ${JSON.stringify(pathToFileURL(resolve('dist/cli/out-folder.js')).href)}
      function* busy() {
        process.stdout.write('ready')
        const end = performance.now() + 20
        while (performance.now() < end);
        yield 'a row'
      }
      await writeFolder(${JSON.stringify(join(folder, 'result'))}, new Map(Array.from({ length: 400 }, (_, i) => [i + '.csv', busy()])))`
    expect(await interrupted(['--input-type=module', '-e', program], signal, '')).toBe(STATUS[signal])
    expect([readdirSync(folder), readdirSync(join(folder, 'result'))]).toEqual([['result'], ['extract.json']])
  })
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s while the result is written leaves the old one whole, and nothing beside it',
    async (signal) => {
      const folder = folderOf({ 'result/extract.json': 'old' })
      const program = `
      import { writeFolder } from ${JSON.stringify(pathToFileURL(resolve('dist/cli/out-folder.js')).href)}
      async function* slow() {
        yield 'half a row'
        process.stdout.write('ready')
        await new Promise(() => setInterval(() => {}, 1000))
      }
      await writeFolder(${JSON.stringify(join(folder, 'result'))}, new Map([['claims.csv', slow()], ['extract.json', ['new']]]))`
      expect(await interrupted(['--input-type=module', '-e', program], signal, '')).toBe(STATUS[signal])
      expect([readdirSync(folder), readdirSync(join(folder, 'result'))]).toEqual([['result'], ['extract.json']])
      expect(readFileSync(join(folder, 'result/extract.json'), 'utf8')).toBe('old')
    },
  )
})
