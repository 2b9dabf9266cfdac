(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  const all = (selector, where = document) => [...where.querySelectorAll(selector)];
  const one = (selector, where = document) => where.querySelector(selector);

  // Tables: sort, find, show all figures.
  const compare = new Intl.Collator(root.lang, { numeric: true, sensitivity: "base" }).compare;
  const sortBy = (table, column, rises) => {
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row, place) => {
      const cell = row.cells[column];
      return { row, place, number: cell.dataset.v, text: cell.textContent };
    });
    const isNumber = rows.some((each) => each.number !== undefined);
    rows.sort((a, b) => {
      if (!isNumber) return (rises ? 1 : -1) * compare(a.text, b.text) || a.place - b.place;
      // What is not known comes last, whichever way.
      if (a.number === undefined || b.number === undefined) {
        return (a.number === undefined) - (b.number === undefined) || a.place - b.place;
      }
      return (rises ? 1 : -1) * (a.number - b.number) || a.place - b.place;
    });
    body.append(...rows.map((each) => each.row));
    all("th", table.tHead).forEach((head, at) => {
      if (at === column) head.setAttribute("aria-sort", rises ? "ascending" : "descending");
      else head.removeAttribute("aria-sort");
    });
  };
  for (const table of all("table.sortable")) {
    all("th", table.tHead).forEach((head, column) => {
      one(".sort", head).addEventListener("click", () => {
        const was = head.getAttribute("aria-sort");
        const isNumber = head.classList.contains("number");
        sortBy(table, column, was ? was === "descending" : !isNumber);
      });
    });
  }
  for (const input of all(".filter")) {
    input.addEventListener("input", () => {
      const wanted = input.value.trim().toLocaleLowerCase();
      for (const row of one("table", input.closest(".table")).tBodies[0].rows) {
        row.hidden = !row.textContent.toLocaleLowerCase().includes(wanted);
      }
    });
  }
  for (const button of all(".more")) {
    button.addEventListener("click", () => {
      const isAll = button.closest(".table").classList.toggle("all");
      button.setAttribute("aria-pressed", String(isAll));
    });
  }

  // Hand-over sheets: one to look at; what is printed.
  const picker = one("#sheet-of");
  const sheets = all(".sheet");
  const open = () => {
    for (const sheet of sheets) sheet.classList.toggle("open", sheet.dataset.sheet === picker.value);
  };
  if (picker) {
    picker.addEventListener("change", open);
    open();
  }
  for (const button of all("[data-print]")) {
    button.addEventListener("click", () => {
      root.dataset.print = button.dataset.print;
      print();
    });
  }
  addEventListener("afterprint", () => delete root.dataset.print);

  // The map.
  const map = one(".map");
  const svg = one("#plan");
  const tip = one("#tip");
  const chosen = one("#chosen");
  const legend = one(".legend");
  if (!svg) return;
  const whole = { x: 0, y: 0, w: svg.viewBox.baseVal.width, h: svg.viewBox.baseVal.height };
  let view = { ...whole };
  const MOST = 40;
  const FEW = 40;

  const scale = () => {
    const box = svg.getBoundingClientRect();
    return Math.max(view.w / (box.width || 1), view.h / (box.height || 1));
  };
  const clear = (perPixel = scale()) => {
    const kept = [];
    const shown = svg.dataset.view === "before" ? "before" : "now";
    const texts = all(`.names.${shown} text`, svg);
    for (const text of texts) {
      // Wide enough for the letters, without asking the browser to lay each text out.
      const width = text.textContent.length * 6.6 * perPixel;
      const height = 14 * perPixel;
      const x = Number(text.getAttribute("x"));
      const y = Number(text.getAttribute("y"));
      const box = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
      // Among many, a name stays within its territory, more or less.
      const fits = texts.length <= FEW || width < 1.5 * Number(text.dataset.wide);
      const isFree = fits && kept.every((k) => box[0] > k[2] || box[2] < k[0] || box[1] > k[3] || box[3] < k[1]);
      text.classList.toggle("hid", !isFree);
      if (isFree) kept.push(box);
    }
  };
  let waiting = 0;
  const draw = () => {
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.w} ${view.h}`);
    svg.style.setProperty("--px", String(scale()));
    svg.classList.toggle("near", view.w < whole.w * 0.999);
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => clear());
  };
  const zoom = (factor, at) => {
    const w = Math.min(whole.w, Math.max(whole.w / MOST, view.w / factor));
    const h = (w * whole.h) / whole.w;
    const x = at ? at.x : view.x + view.w / 2;
    const y = at ? at.y : view.y + view.h / 2;
    move(x - ((x - view.x) * w) / view.w, y - ((y - view.y) * h) / view.h, w, h);
  };
  const move = (x, y, w = view.w, h = view.h) => {
    view = {
      x: Math.min(Math.max(x, whole.x), whole.x + whole.w - w),
      y: Math.min(Math.max(y, whole.y), whole.y + whole.h - h),
      w,
      h,
    };
    draw();
  };
  const placeOf = (event) => {
    const point = new DOMPoint(event.clientX, event.clientY);
    return point.matrixTransform(svg.getScreenCTM().inverse());
  };
  const steps = { in: () => zoom(1.6), out: () => zoom(1 / 1.6), all: () => move(0, 0, whole.w, whole.h) };
  for (const button of all("[data-zoom]")) button.addEventListener("click", steps[button.dataset.zoom]);
  map.addEventListener("keydown", (event) => {
    const far = view.w / 8;
    const keys = {
      ArrowLeft: () => move(view.x - far, view.y),
      ArrowRight: () => move(view.x + far, view.y),
      ArrowUp: () => move(view.x, view.y - far),
      ArrowDown: () => move(view.x, view.y + far),
      "+": steps.in,
      "=": steps.in,
      "-": steps.out,
      0: steps.all,
      Home: steps.all,
    };
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  });
  svg.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 300), placeOf(event));
    },
    { passive: false }
  );
  const pressed = new Map();
  let hasMoved = false;
  svg.addEventListener("pointerdown", (event) => {
    pressed.set(event.pointerId, event);
    hasMoved = false;
  });
  svg.addEventListener("pointermove", (event) => {
    const before = pressed.get(event.pointerId);
    if (!before) return;
    const dx = event.clientX - before.clientX;
    const dy = event.clientY - before.clientY;
    if (!hasMoved && Math.hypot(dx, dy) < 4) return;
    hasMoved = true;
    if (pressed.size === 1 && view.w < whole.w * 0.999) {
      svg.setPointerCapture(event.pointerId);
      move(view.x - dx * scale(), view.y - dy * scale());
    } else if (pressed.size === 2) {
      const other = [...pressed.values()].find((each) => each.pointerId !== event.pointerId);
      const was = Math.hypot(before.clientX - other.clientX, before.clientY - other.clientY);
      const is = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
      zoom(is / (was || 1), placeOf(event));
    }
    pressed.set(event.pointerId, event);
  });
  for (const kind of ["pointerup", "pointercancel", "lostpointercapture"]) {
    svg.addEventListener(kind, (event) => pressed.delete(event.pointerId));
  }

  // A territory is chosen on the map, in the table or in a chart, and shows in all of them.
  const rowOf = (number) => document.getElementById(`t${number}`);
  const cellsOf = (row) => {
    const heads = all("th", row.closest("table").tHead);
    return [...row.cells].slice(1).map((cell, at) => ({
      title: one(".sort", heads[at + 1]).textContent,
      text: cell.textContent,
      isExtra: cell.classList.contains("extra"),
    }));
  };
  let number = null;
  const choose = (wanted, from) => {
    number = wanted === number ? null : wanted;
    for (const each of all("tr.chosen, path.chosen, li.chosen, rect.chosen")) each.classList.remove("chosen");
    for (const each of all('.choose[aria-pressed="true"]')) each.setAttribute("aria-pressed", "false");
    chosen.replaceChildren();
    if (number === null) {
      chosen.append(nothing.cloneNode(true));
      return;
    }
    const row = rowOf(number);
    row.classList.add("chosen");
    one(".choose", row).setAttribute("aria-pressed", "true");
    for (const each of all(`[data-t="${number}"]`)) {
      each.classList.add("chosen");
      if (each.tagName === "path") each.parentNode.append(each);
    }
    const title = document.createElement("h3");
    title.textContent = one("th", row).textContent;
    const list = document.createElement("dl");
    for (const cell of cellsOf(row).filter((each) => !each.isExtra)) {
      const name = document.createElement("dt");
      const value = document.createElement("dd");
      name.textContent = cell.title;
      value.textContent = cell.text;
      list.append(name, value);
    }
    chosen.append(title, list);
    const sheet = sheets.find((each) => each.dataset.row === number);
    if (sheet) {
      picker.value = sheet.dataset.sheet;
      open();
    }
    if (from !== "table") {
      const box = row.closest(".scroll");
      row.hidden = false;
      box.scrollTop = row.offsetTop - box.clientHeight / 2;
    }
  };
  const nothing = chosen.firstElementChild.cloneNode(true);
  svg.addEventListener("click", (event) => {
    const path = event.target.closest("[data-t]");
    if (path && !hasMoved) choose(path.dataset.t, "map");
  });
  for (const row of all("tr[id^='t']")) {
    one(".choose", row).addEventListener("click", () => choose(row.id.slice(1), "table"));
  }
  for (const bar of all(".chart [data-t]")) {
    bar.addEventListener("click", () => choose(bar.dataset.t, "chart"));
  }
  svg.addEventListener("pointermove", (event) => {
    const path = event.pointerType === "touch" ? null : event.target.closest("[data-name]");
    tip.hidden = !path;
    if (!path) return;
    const name = document.createElement("b");
    name.textContent = path.dataset.name;
    tip.replaceChildren(name);
    if (path.dataset.t && svg.dataset.view !== "before") {
      const told = cellsOf(rowOf(path.dataset.t)).filter((each) => !each.isExtra).slice(0, 5);
      for (const each of told) {
        const line = document.createElement("div");
        line.textContent = each.title + tip.dataset.colon + each.text;
        tip.append(line);
      }
    }
    const box = map.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    const isRight = x > box.width / 2;
    tip.style.left = isRight ? "" : `${x + 14}px`;
    tip.style.right = isRight ? `${box.width - x + 14}px` : "";
    tip.style.top = `${Math.min(y + 10, Math.max(box.height - tip.offsetHeight - 4, 0))}px`;
  });
  svg.addEventListener("pointerleave", () => (tip.hidden = true));

  // What the map shows.
  const switched = () => {
    for (const input of all("fieldset input:checked")) svg.dataset[input.name] = input.value;
    const isChanges = svg.dataset.view === "changes";
    // What changed has its own colours.
    legend.classList.toggle("deviation", svg.dataset.colours === "deviation" && !isChanges);
    legend.classList.toggle("changes", isChanges);
    draw();
  };
  for (const input of all("fieldset input")) input.addEventListener("change", switched);
  legend.classList.toggle("has-left", Boolean(one("path.left", svg)));
  addEventListener("resize", draw);
  addEventListener("beforeprint", () => {
    // As large on paper, some 680 by 450 pixels, as on the screen.
    svg.style.setProperty("--px", String(Math.max(view.w / 680, view.h / 450)));
    clear(Math.max(view.w / 680, view.h / 450));
  });
  addEventListener("afterprint", draw);
  switched();
})();
