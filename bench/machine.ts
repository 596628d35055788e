import { cpus, loadavg } from 'node:os';

/** On what is measured, and how busy it is: `2 × AMD EPYC, Node 20.20.2, linux x64, load 0.8`. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${cpus().length} × ${model}, Node ${process.versions.node}, ${process.platform} ${process.arch}, load ${loadavg()[0]!.toFixed(1)}`;
}
