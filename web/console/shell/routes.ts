import type { Session } from '../../client/session';
import type { ConsolePage } from '../common/page';
import type { ShellTexts } from './texts';

/** A page of the console: who may open it, and where it comes from. Each is loaded when it is first opened. */
export interface Route {
  /** Name in the menu; undefined for pages that are reached from others. */
  readonly item?: keyof ShellTexts['items'];
  /** The item of the menu that it belongs to. */
  readonly under: keyof ShellTexts['items'];
  readonly permission: string;
  /** Whether another address of it is another page, and not the same one elsewhere. */
  readonly startsAnew?: boolean;
  readonly open: () => Promise<ConsolePage>;
}

const EDIT = 'edit_manuals';

export const routes: Readonly<Record<string, Route>> = {
  manuals: {
    item: 'manuals',
    under: 'manuals',
    permission: EDIT,
    open: async () => new (await import('../manuals/element')).ManualsPage(),
  },
  manual: { under: 'manuals', permission: EDIT, open: async () => new (await import('../manual/element')).ManualPage() },
  tickets: {
    item: 'tickets',
    under: 'tickets',
    permission: 'handle_tickets',
    open: async () => new (await import('../tickets/element')).TicketsPage(),
  },
  ticket: { under: 'tickets', permission: 'handle_tickets', open: async () => new (await import('../ticket/element')).TicketPage() },
  inspect: {
    item: 'inspect',
    under: 'inspect',
    permission: 'see_traces',
    startsAnew: true,
    open: async () => new (await import('../inspect/element')).InspectPage(),
  },
  unanswered: {
    item: 'unanswered',
    under: 'unanswered',
    permission: 'see_traces',
    open: async () => new (await import('../unanswered/element')).UnansweredPage(),
  },
  golden: { item: 'golden', under: 'golden', permission: EDIT, open: async () => new (await import('../golden/element')).GoldenPage() },
  glossary: {
    item: 'glossary',
    under: 'glossary',
    permission: EDIT,
    open: async () => new (await import('../glossary/element')).GlossaryPage(),
  },
  cost: { item: 'cost', under: 'cost', permission: 'operate', open: async () => new (await import('../cost/element')).CostPage() },
  machines: {
    item: 'machines',
    under: 'machines',
    permission: 'edit_machines',
    open: async () => new (await import('../machines/element')).MachinesPage(),
  },
  page: { under: 'manuals', permission: EDIT, open: async () => new (await import('../manual-page/element')).PagePage() },
};

/** The pages that stand in the menu for this person, by their names. */
export function allowed(session: Session): string[] {
  return Object.keys(routes).filter((name) => routes[name]!.item && session.permissions.includes(routes[name]!.permission));
}
