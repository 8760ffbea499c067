import type { Amounts } from '../../evaluate/price.ts';

/** Amounts as people say them: `8 cores`, `32 GiB`. */
export function amountTexts({ cpu, memory, storage, gpus }: Amounts): Readonly<Record<keyof Amounts, string>> {
  return {
    cpu: `${number(cpu / 1000)} ${cpu === 1000 ? 'core' : 'cores'}`,
    memory: bytesText(memory),
    storage: bytesText(storage),
    gpus: gpus === 0 ? '' : `${gpus} ${gpus === 1 ? 'GPU' : 'GPUs'}`,
  };
}

/** An amount, or from the least to the most. */
export function rangeText(field: keyof Amounts, least: Amounts, most: Amounts): string {
  const [low, high] = [amountTexts(least)[field], amountTexts(most)[field]];
  return low === high ? low : `${low} to ${high}`;
}

function bytesText(bytes: number): string {
  if (bytes === 0) return '0';
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10 + 1e-9));
  return `${number(bytes / 1024 ** power)} ${units[power]}`;
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 1 });
}
