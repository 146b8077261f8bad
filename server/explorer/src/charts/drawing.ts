import type { EChartsCoreOption } from 'echarts/core';
import { room } from './palette';

/** A chart as the part of a slide. */
export async function drawChart(option: EChartsCoreOption): Promise<string> {
  const { init } = await import('./vector');
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: room.width, height: room.height });
  chart.setOption({ ...option, animation: false });
  const drawn = chart.renderToSVGString().replace('<svg ', `<svg x="${room.x}" y="${room.y}" `);
  chart.dispose();
  return drawn;
}
