import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([SVGRenderer]);

/** ECharts with the renderer that pictures are made by; loaded when the first picture is asked for. */
export { init } from './echarts';
