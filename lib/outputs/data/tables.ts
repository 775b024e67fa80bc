import type { Table } from '@/lib/outputs/data/table'
import { EVENTS } from '@/lib/outputs/data/tables/events'
import { CHANGES, POSITIONS, QUESTIONS } from '@/lib/outputs/data/tables/questions'
import { STATEMENTS } from '@/lib/outputs/data/tables/statements'
import { ACTORS, PLACES, SOURCES } from '@/lib/outputs/data/tables/things'

/** Every table of the open data: each is a CSV file of its name. */
export const TABLES: readonly Table[] = [STATEMENTS, EVENTS, QUESTIONS, POSITIONS, CHANGES, ACTORS, PLACES, SOURCES]
