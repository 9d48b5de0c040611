// Judges every vector by every rule with a CEL engine in JavaScript, and checks the vectors of the functions on the way.
// The same rules, read by another language: what a vendor would write in an afternoon.
import { readFileSync } from 'node:fs'
import { deepStrictEqual, throws } from 'node:assert'
import { Environment } from '@marcbachmann/cel-js'

const COLLECTIONS = {
  Family: 'families', Person: 'persons', Organisation: 'organisations', Involvement: 'involvements', Report: 'reports', Concern: 'concerns',
  SafetyAssessment: 'safetyAssessments', Decision: 'decisions', Measure: 'measures', Placement: 'placements', Plan: 'plans',
  Evaluation: 'evaluations', Handover: 'handovers', Notification: 'notifications', Consent: 'consents', AccessEvent: 'accessEvents',
  RightsRequest: 'rightsRequests', Reflection: 'reflections'
}

const day = (text) => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const date = match && new Date(`${text}T00:00:00Z`)
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) throw new Error('not a full date')
  return date
}
const iso = (date) => {
  if (date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1) throw new Error('outside the calendar')
  return date.toISOString().slice(0, 10)
}

const FUNCTIONS = {
  addMonths(text, months) {
    const start = day(text)
    const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + Number(months), 1))
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
    first.setUTCDate(Math.min(start.getUTCDate(), last))
    return iso(first)
  },
  addDays(text, days) {
    const date = day(text)
    date.setUTCDate(date.getUTCDate() + Number(days))
    return iso(date)
  },
  ageAt(birth, on) {
    const [born, then] = [day(birth), day(on)]
    const years = then.getUTCFullYear() - born.getUTCFullYear()
    return BigInt(iso(then).slice(5) < iso(born).slice(5) ? years - 1 : years)
  },
  dateOf(moment) {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(moment)) throw new Error('not a moment with its offset')
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(moment))
  }
}
const SIGNATURES = {
  addMonths: 'addMonths(string, int): string', addDays: 'addDays(string, int): string',
  ageAt: 'ageAt(string, string): int', dateOf: 'dateOf(string): string'
}

const environment = new Environment({ unlistedVariablesAreDyn: true })
for (const [name, signature] of Object.entries(SIGNATURES)) environment.registerFunction(signature, FUNCTIONS[name])

const { rules, vectors, functions } = JSON.parse(readFileSync(process.argv[2], 'utf8'))

for (const [name, cases] of Object.entries(functions)) {
  for (const { arguments: given, result, error } of cases) {
    if (error) throws(() => FUNCTIONS[name](...given), `${name}(${given})`)
    else deepStrictEqual(String(FUNCTIONS[name](...given)), String(result), `${name}(${given})`)
  }
}

const compiled = rules.map((rule) => ({
  ...rule,
  when: rule.when && environment.parse(rule.when),
  assert: environment.parse(rule.assert),
  // Whole numbers in CEL are BigInt in JavaScript.
  params: Object.fromEntries(Object.entries(rule.parameters ?? {}).map(([name, { value }]) => [name, BigInt(value)]))
}))

// With a kind the document is one resource that belongs to no dossier; without, it is a whole dossier.
function judge({ kind, document }) {
  const dossier = kind ? { [COLLECTIONS[kind]]: [document] } : { ...document, families: [document.family] }
  const byId = Object.fromEntries(Object.values(COLLECTIONS).flatMap((name) => dossier[name] ?? []).map((resource) => [resource.id, resource]))
  const found = []
  for (const rule of compiled) {
    const collection = COLLECTIONS[rule.appliesTo]
    for (const [position, self] of (dossier[collection] ?? []).entries()) {
      const place = kind ? '' : rule.appliesTo === 'Family' ? '/family' : `/${collection}/${position}`
      const items = rule.each ? (self[rule.each.slice(1)] ?? []).map((item, index) => [item, `${rule.each}/${index}`]) : [[undefined, '']]
      for (const [item, part] of items) {
        const context = { self, item, dossier, byId, params: rule.params }
        if (rule.when && !rule.when(context)) continue
        if (!rule.assert(context)) found.push([rule.id, place + part + rule.blame])
      }
    }
  }
  return found
}

console.log(JSON.stringify(Object.fromEntries(Object.entries(vectors).map(([name, vector]) => [name, judge(vector)]))))
