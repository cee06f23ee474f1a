import { fields, list, text } from '../stream/reading';
import type { Service } from './service';

/** A model of machine. */
export interface Model {
  readonly id: string;
  readonly name: string;
}

/** A machine that the caller may see. */
export interface Machine {
  readonly id: string;
  readonly model: string;
  readonly serial: string;
  /** As its owner calls it; empty when it has no name. */
  readonly name: string;
}

export async function models(service: Service): Promise<Model[]> {
  return list(await service.get(service.api('models')), (item) => {
    const from = fields(item);
    return { id: text(from, 'id'), name: text(from, 'name') };
  });
}

export async function machines(service: Service): Promise<Machine[]> {
  return list(await service.get(service.api('machines')), (item) => {
    const from = fields(item);
    return { id: text(from, 'id'), model: text(from, 'model'), serial: text(from, 'serial_number'), name: text(from, 'name') };
  });
}
