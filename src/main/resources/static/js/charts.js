/* Draws the charts of a page. What a chart says stands beside it in words and in a table; this adds
   the picture, and lets the keys and the pointer go through its points one by one. */
"use strict";

(() => {
  const PRINTED_WIDTH = 640;

  const draw = (figure) => {
    const { option, readings } = JSON.parse(figure.dataset.chart);
    const canvas = figure.querySelector(".chart-canvas");
    figure.hidden = false;
    const chart = echarts.init(canvas, null, { renderer: "svg" });
    chart.setOption(option);
    new ResizeObserver(() => chart.resize()).observe(canvas);
    addEventListener("beforeprint", () => {
      chart.resize({ width: PRINTED_WIDTH });
      chart.getZr().flush(); // print does not wait for the next frame
    });
    addEventListener("afterprint", () => chart.resize({ width: "auto" }));
    if (readings.length > 0) {
      read(figure, chart, readings);
    }
  };

  const read = (figure, chart, readings) => {
    const line = figure.querySelector(".chart-reading");
    const hint = line.textContent;
    let place = -1;

    const mark = (type) => {
      const { series, index } = readings[place] ?? {};
      if (index !== undefined) {
        chart.dispatchAction({ type, seriesIndex: series, dataIndex: index });
      }
    };
    const show = (next) => {
      mark("downplay");
      place = next;
      mark("highlight");
      line.textContent = readings[place]?.text ?? hint;
    };
    const ways = {
      ArrowRight: () => Math.min(place + 1, readings.length - 1),
      ArrowLeft: () => Math.max(place - 1, 0),
      Home: () => 0,
      End: () => readings.length - 1,
    };

    figure.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        figure.blur();
      } else if (event.key in ways && !event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        show(ways[event.key]());
      }
    });
    figure.addEventListener("blur", () => show(-1));
    chart.on("mouseover", ({ seriesIndex, dataIndex }) => {
      const found = readings.findIndex((r) => r.series === seriesIndex && r.index === dataIndex);
      if (found >= 0) {
        show(found);
      }
    });
  };

  document.querySelectorAll("figure[data-chart]").forEach(draw);
})();
