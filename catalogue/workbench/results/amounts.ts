import type { Amounts } from '../../evaluate/price.ts';

/** An amount as people say it, `8 cores`, or from the least to the most: `8 to 16 cores`. */
export function rangeText(field: keyof Amounts, least: Amounts, most: Amounts): string {
  const [low, high] = [parts(field, least[field]), parts(field, most[field])];
  if (least[field] === most[field]) return joined(low);
  return low.unit === high.unit || least[field] === 0
    ? `${low.number} to ${joined(high)}`
    : `${joined(low)} to ${joined(high)}`;
}

interface Parts {
  readonly number: string;
  readonly unit: string;
}

function joined({ number, unit }: Parts): string {
  return unit === '' ? number : `${number} ${unit}`;
}

function parts(field: keyof Amounts, amount: number): Parts {
  if (field === 'gpus') return { number: String(amount), unit: '' };
  if (field === 'cpu') return { number: short(amount / 1000), unit: amount === 1000 ? 'core' : 'cores' };
  if (amount === 0) return { number: '0', unit: '' };
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(amount) / 10 + 1e-9));
  return { number: short(amount / 1024 ** power), unit: units[power] ?? '' };
}

function short(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 1 });
}
