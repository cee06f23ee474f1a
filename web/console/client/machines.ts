import type { Service } from '../../client/service';
import { sendJson } from './sending';

/** Registers a machine of one's own organisation. */
export async function registerMachine(service: Service, model: string, serial: string, name: string): Promise<void> {
  await sendJson(service, 'POST', 'machines', { model, serial_number: serial, ...(name && { name }) });
}
