/* Lets the arrow keys and the pointer go through the points of a chart; the line below the picture
   says what the point says. Without it each point still has its words, as the table has. */
"use strict";

(() => {
  const read = (figure) => {
    const line = figure.querySelector(".chart-reading");
    const points = [...figure.querySelectorAll(".point")];
    const hint = line.textContent;
    let here = points[0];

    // The browser's own yellow note would say the same once more.
    figure.querySelectorAll("svg > title").forEach((title) => {
      title.parentNode.setAttribute("aria-label", title.textContent);
      title.remove();
    });

    const show = (point) => {
      here.classList.remove("here");
      here.tabIndex = -1;
      here = point;
      here.tabIndex = 0;
      here.classList.add("here");
      line.textContent = here.getAttribute("aria-label");
    };
    const leave = () => {
      if (!figure.contains(document.activeElement)) {
        here.classList.remove("here");
        line.textContent = hint;
      }
    };
    const away = (point, event) => {
      const { left, top, width, height } = point.lastElementChild.getBoundingClientRect();
      return Math.hypot(left + width / 2 - event.clientX, top + height / 2 - event.clientY);
    };
    const near = (event) => {
      const ways = points.map((point) => away(point, event));
      show(points[ways.indexOf(Math.min(...ways))]);
    };
    const ways = {
      ArrowRight: (place) => place + 1,
      ArrowLeft: (place) => place - 1,
      Home: () => 0,
      End: () => points.length - 1,
    };

    figure.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        here.blur();
      } else if (event.key in ways && !event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        points[ways[event.key](points.indexOf(here))]?.focus();
      }
    });
    figure.addEventListener("focusin", (event) => show(event.target.closest(".point")));
    figure.addEventListener("focusout", () => setTimeout(leave));
    const picture = figure.querySelector(".drawn");
    picture.addEventListener("pointermove", near);
    picture.addEventListener("pointerdown", near);
    picture.addEventListener("pointerleave", leave);
    line.hidden = false;
  };

  document.querySelectorAll("figure.chart:has(.point)").forEach(read);
})();
