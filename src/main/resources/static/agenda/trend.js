// Draws the weeks; the table beside it has the same figures, and the page is whole without this file.
(() => {
  const place = document.querySelector('[data-trend]');
  const source = document.getElementById('trend-data');
  if (!place || !source || !window.echarts) return;
  const data = JSON.parse(source.textContent);
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const chart = window.echarts.init(place, null, { renderer: 'svg' });

  const draw = () => {
    const words = colour('--words');
    const line = colour('--line');
    const colours = [colour('--words-soft'), colour('--ink'), colour('--wrong')];
    chart.setOption({
      animation: false,
      color: colours,
      textStyle: { fontFamily: 'inherit', color: words },
      grid: { left: 40, right: 12, top: 40, bottom: 28 },
      legend: { top: 0, left: 0, textStyle: { color: words } },
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      xAxis: { type: 'category', data: data.weeks, axisLabel: { color: words }, axisLine: { lineStyle: { color: line } } },
      yAxis: { type: 'value', minInterval: 1, axisLabel: { color: words }, splitLine: { lineStyle: { color: line } } },
      series: data.series.map((one, place) => ({
        name: one.name,
        type: place === 2 ? 'line' : 'bar',
        barMaxWidth: 14,
        symbol: 'diamond',
        symbolSize: 8,
        data: one.data,
      })),
    });
  };
  draw();
  window.addEventListener('resize', () => chart.resize());
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
})();
