import { createContext } from 'svelte'
import type { CaseView } from '../../../src/service/views.ts'
import type { Resource } from './resource.svelte.ts'

const [get, set] = createContext<() => Resource<CaseView>>()

/** Hands the case down to every page. */
export const provideCase = set

/** Gives the case as it stands; call while a component is made. */
export const useCase = (): Resource<CaseView> => get()()
