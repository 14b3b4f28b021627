import type { OfficeKind } from '../../locales/offices.ts'
import type { Gender, LocalActor, LocalKey } from '../../model/reading.ts'
import type { ActorKind, Office, Report, Span } from '../../model/record.ts'
import { spanIn } from '../../text/span.ts'

/** An actor while its report is still being read. */
export interface Draft {
  readonly key: LocalKey
  readonly kind: ActorKind
  readonly name: string
  readonly names: Set<string>
  readonly offices: { readonly office: Office; readonly kind: OfficeKind }[]
  readonly mentions: Span[]
  readonly because: string[]
  readonly members: readonly LocalKey[]
  country: string | undefined
  gender: Gender | undefined
  /** In years, where the report gives it. */
  age: number | undefined
  readonly plural: boolean
}

/** The actors of one report, each made when it is first met, in that order. */
export class ActorRegister {
  readonly #report: Pick<Report, 'id' | 'text'>
  readonly #drafts: Draft[] = []
  readonly #byIdentity = new Map<string, Draft>()
  readonly #absorbed = new Map<LocalKey, Draft>()

  constructor(report: Pick<Report, 'id' | 'text'>) {
    this.#report = report
  }

  person(name: string, because: readonly string[]): Draft {
    return this.#made(`person ${name}`, () => this.#drafted('person', name, { because: [...because] }))
  }

  state(country: string, name: string): Draft {
    return this.#made(`state ${country}`, () => this.#drafted('state', name, { country }))
  }

  /** @param id the lexicon's id, where it knows the organisation by several names */
  organisation(name: string, id?: string): Draft {
    const draft = this.#made(`organisation ${id ?? name.toLowerCase()}`, () => this.#drafted('organisation', name, {}))
    draft.names.add(name)
    return draft
  }

  /** A ministry or embassy: of its state where one is named, else a body by its kind alone. */
  body(english: string, country: string | undefined, written: string): Draft {
    const draft = this.#made(`body ${english} ${country ?? ''}`, () =>
      this.#drafted('organisation', written, { country }),
    )
    draft.names.add(written)
    return draft
  }

  unnamed(written: string, plural: boolean, country: string | undefined): Draft {
    const words = written.toLowerCase().replace(/\./gu, '')
    return this.#made(`unnamed ${words} ${country ?? ''}`, () => this.#drafted('unnamed', written, { country, plural }))
  }

  /** Somebody told by a noun alone, under all its forms, the longest first: "den filippinske kystvakten". */
  voice(
    kind: 'organisation' | 'unnamed',
    names: readonly string[],
    plural: boolean,
    country: string | undefined,
  ): Draft {
    const [name = ''] = names
    const draft = this.#made(`voice ${name.toLowerCase()} ${country ?? ''}`, () =>
      this.#drafted(kind, name, { country, plural }),
    )
    for (const form of names) draft.names.add(form)
    return draft
  }

  group(members: readonly LocalKey[]): Draft {
    const sorted = [...new Set(members)].sort()
    return this.#made(`group ${sorted.join(' ')}`, () =>
      this.#drafted('group', sorted.map((key) => this.draft(key).name).join(' and '), {
        plural: true,
        members: sorted,
      }),
    )
  }

  draft(key: LocalKey): Draft {
    const draft = this.#drafts[Number(key.slice(1))]
    if (!draft) throw new RangeError(`no actor ${key} in this report`)
    return this.#absorbed.get(key) ?? draft
  }

  all(): readonly Draft[] {
    return this.#absorbed.size === 0 ? this.#drafts : this.#drafts.filter(({ key }) => !this.#absorbed.has(key))
  }

  /** Takes one actor for another from here on: what was told of the one was told of the other. */
  absorb(into: Draft, one: Draft): void {
    into.mentions.push(...one.mentions)
    into.mentions.sort((a, b) => a.start - b.start)
    into.country ??= one.country
    into.gender ??= one.gender
    this.#absorbed.set(one.key, into)
  }

  mention(key: LocalKey, start: number, end: number): void {
    this.draft(key).mentions.push(spanIn(this.#report, start, end))
  }

  finished(): readonly LocalActor[] {
    return this.all().map(
      ({ key, kind, name, names, offices, mentions, because, members, country, gender, plural }) => ({
        key,
        kind,
        name,
        names: [...names],
        offices: offices.map(({ office }) => office),
        mentions,
        because,
        ...(country !== undefined && { country }),
        ...(gender !== undefined && { gender }),
        ...(plural && { plural }),
        ...(members.length > 0 && { members: [...new Set(members.map((member) => this.draft(member).key))] }),
      }),
    )
  }

  #made(identity: string, make: () => Draft): Draft {
    const known = this.#byIdentity.get(identity)
    if (known) return this.#absorbed.get(known.key) ?? known
    const draft = make()
    this.#drafts.push(draft)
    this.#byIdentity.set(identity, draft)
    return draft
  }

  #drafted(
    kind: ActorKind,
    name: string,
    rest: { country?: string | undefined; because?: string[]; members?: readonly LocalKey[]; plural?: boolean },
  ): Draft {
    return {
      key: `a${this.#drafts.length}`,
      kind,
      name,
      names: new Set([name]),
      offices: [],
      mentions: [],
      because: rest.because ?? [],
      members: rest.members ?? [],
      country: rest.country,
      gender: undefined,
      age: undefined,
      plural: rest.plural ?? false,
    }
  }
}
