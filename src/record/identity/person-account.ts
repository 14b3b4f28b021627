import { locales } from '../../locales/index.ts'
import type { OfficeKind } from '../../locales/offices.ts'
import { contentId } from '../../model/ids.ts'
import type { LocalActor, Reading } from '../../model/reading.ts'
import type { Report } from '../../model/record.ts'
import { type Stretch, stretchOf } from '../edtf.ts'
import { isProperName, type NameForm } from './name-form.ts'
import { officeNameOf } from './office-kind.ts'

/** One office as one report gives it to a person. */
export interface HeldOffice {
  readonly kind: OfficeKind
  /** One person holds it at a time. */
  readonly sole: boolean
  readonly fielded?: boolean
  /** The state or organisation served: a code or a name. */
  readonly of?: string
  readonly status: 'current' | 'former' | 'designate'
}

/** One person as one report tells of them: what identity is judged from. */
export interface PersonAccount {
  readonly id: string
  readonly report: Report
  readonly local: LocalActor
  /** Given and family name together. */
  readonly full: readonly NameForm[]
  /** A surname or a given name alone. */
  readonly single: readonly NameForm[]
  readonly offices: readonly HeldOffice[]
  readonly published?: Stretch
}

/** The id of one report's account of an actor: it stays the same while the report and its reader do. */
export const actorAccountId = (report: Report, local: LocalActor): string => {
  const first = local.mentions[0]
  return contentId(local.kind, report.id, first?.start ?? -1, first?.end ?? -1, local.key)
}

export const personAccount = (
  reading: Reading,
  local: LocalActor,
  formOf: (surface: string) => NameForm,
): PersonAccount => {
  const { report } = reading
  // "The American president" is an office, whatever its capitals.
  const surfaces = local.kind === 'person' ? [...new Set([local.name, ...local.names])].filter(isProperName) : []
  const forms = surfaces.map(formOf).filter((form) => form.words.length > 0)
  const locale = locales.get(report.language)
  const published = report.published === undefined ? undefined : stretchOf(report.published)
  return {
    id: actorAccountId(report, local),
    report,
    local,
    full: forms.filter((form) => form.words.length > 1),
    single: forms.filter((form) => form.words.length === 1),
    offices: local.offices.flatMap((office) => {
      const name = officeNameOf(office.title, locale)
      const of = office.of ?? local.country
      return name ? [{ ...name, status: office.status ?? ('current' as const), ...(of && { of }) }] : []
    }),
    ...(published && { published }),
  }
}

/** Tells whether somebody unnamed is told of by an office that one person holds: "the Turkish foreign minister". */
export const isHolder = (local: LocalActor, report: Report): boolean =>
  local.kind === 'unnamed' &&
  local.plural !== true &&
  local.offices.some(
    (office) =>
      office.of !== undefined &&
      (office.status ?? 'current') === 'current' &&
      officeNameOf(office.title, locales.get(report.language))?.sole === true,
  )

/** Tells whether two accounts give one kind of office of one state or organisation. */
export const shareOffice = (a: PersonAccount, b: PersonAccount): boolean =>
  a.offices.some((x) =>
    b.offices.some((y) => x.kind === y.kind && (x.of === undefined || y.of === undefined || x.of === y.of)),
  )

/** Tells whether both accounts name offices and none is of one kind. */
export const officesDiffer = (a: PersonAccount, b: PersonAccount): boolean =>
  a.offices.length > 0 && b.offices.length > 0 && !shareOffice(a, b)
