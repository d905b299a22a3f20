// Ticks whole groups, shows which figure is meant, and keeps what is typed until it was saved.
(() => {
  document.querySelectorAll('.only-script').forEach((one) => one.classList.add('is-on'));
  document.querySelectorAll('[data-tick-all]').forEach((button) => {
    button.addEventListener('click', () => {
      const boxes = [...button.closest('details').querySelectorAll('input[type=checkbox]')];
      const on = boxes.some((box) => !box.checked);
      boxes.forEach((box) => { box.checked = on; });
    });
  });

  const lines = [...document.querySelectorAll('[data-mark-of]')];
  const light = (mark, on) => lines.filter((line) => line.dataset.markOf === mark)
    .forEach((line) => line.classList.toggle('is-meant', on));
  document.querySelectorAll('[data-mark]').forEach((figure) => {
    for (const [event, on] of [['mouseenter', true], ['mouseleave', false], ['focus', true], ['blur', false]]) {
      figure.addEventListener(event, () => light(figure.dataset.mark, on));
    }
  });

  document.querySelectorAll('textarea[data-keep]').forEach((field) => {
    const key = 'reports.' + field.dataset.keep;
    const before = field.value;
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(key) || 'null'); } catch { kept = null; }
    if (kept && kept.before === before && kept.text !== before) {
      field.value = kept.text;
    } else if (kept) {
      localStorage.removeItem(key);
    }
    field.addEventListener('input', () => {
      try { localStorage.setItem(key, JSON.stringify({ before, text: field.value })); } catch { /* no room: the form still has it */ }
    });
  });
})();
