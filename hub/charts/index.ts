/** The chart repository of the local hub. */
export { CHARTS_PORT, type Charts, startCharts } from './repository.ts';
