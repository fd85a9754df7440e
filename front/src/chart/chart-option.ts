import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts'
import type { AriaComponentOption, GridComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import type { Colours } from './colours'

export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | AriaComponentOption | GridComponentOption | TooltipComponentOption
>

const FONT = 'Inter Variable, sans-serif'

/** What all charts share beside their axes. */
export function frame() {
  return {
    animation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    grid: { left: 12, right: 16, top: 16, bottom: 8, containLabel: true },
    textStyle: { fontFamily: FONT }
  }
}

export function categoryAxis(colours: Colours, data: string[], boundaryGap = true) {
  return {
    type: 'category' as const,
    data,
    boundaryGap,
    axisLabel: { color: colours.soft, fontFamily: FONT, fontSize: 12, hideOverlap: true },
    axisLine: { onZero: false, lineStyle: { color: colours.line } },
    axisTick: { show: false }
  }
}

/** From 0, or below it where more is given back than sold, with four or five lines of grid. */
export function valueAxis(colours: Colours, text: (value: number) => string) {
  return {
    type: 'value' as const,
    scale: false, // 0 is always on it
    splitNumber: 4,
    splitLine: { lineStyle: { color: colours.line } },
    axisLabel: { color: colours.soft, fontFamily: FONT, fontSize: 12, formatter: text }
  }
}

/** The tooltip of a point in time or band: the row of the table. */
export function rowTip(content: (index: number) => HTMLElement) {
  return {
    trigger: 'axis' as const,
    className: 'tip-frame',
    padding: 0,
    borderWidth: 0,
    formatter: (shown: { dataIndex?: number } | { dataIndex?: number }[]) =>
      content((Array.isArray(shown) ? shown[0] : shown)?.dataIndex ?? 0)
  }
}

/** A line of a chart; what is hidden leaves a gap. */
export function line(
  name: string,
  data: readonly (number | undefined)[],
  color: string,
  type: 'solid' | 'dashed' | 'dotted'
) {
  return {
    type: 'line' as const,
    name,
    data: data.map(value => value ?? '-'),
    symbol: 'circle',
    symbolSize: 5,
    showSymbol: type === 'solid' && data.length < 40,
    connectNulls: false,
    lineStyle: { color, width: type === 'solid' ? 2.5 : 2, type },
    itemStyle: { color },
    emphasis: { disabled: true }
  }
}
