// The table of figures: paste from a spreadsheet, move by arrow keys, see mistakes while typing, and keep what was typed
// in this browser until the server has it.
(() => {
  const form = document.querySelector('form[data-grid]');
  if (!form) return;
  const cells = [...form.querySelectorAll('input.cell')];
  const open = cells.filter((cell) => !cell.readOnly);
  const status = form.querySelector('[data-grid-status]');
  const key = 'phoihop.figures.' + form.dataset.grid;
  const number = (text) => {
    const typed = text.replace(/[\s\u00a0]/g, '');
    if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)) return Number(typed.replace(/\./g, '').replace(',', '.'));
    return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : NaN;
  };
  const check = (cell) => {
    if (cell.dataset.kind === 'TEXT') return;
    const text = cell.value.trim();
    const value = text === '' ? 0 : number(text);
    const decimals = text === '' ? 0 : (String(value).split('.')[1] || '').length;
    const wrong = text !== '' && (Number.isNaN(value) || decimals > Number(cell.dataset.decimals)
      || (cell.dataset.least && value < Number(cell.dataset.least))
      || (cell.dataset.most && value > Number(cell.dataset.most)));
    cell.classList.toggle('is-invalid', wrong);
    cell.setAttribute('aria-invalid', String(wrong));
    cell.title = wrong ? cell.dataset.wrong : '';
  };
  const keep = () => {
    try {
      localStorage.setItem(key, JSON.stringify({
        version: form.elements.version.value,
        values: Object.fromEntries(open.map((cell) => [cell.name, cell.value])),
      }));
      if (status) status.textContent = form.dataset.kept;
    } catch { /* a full or closed store: the server still keeps drafts */ }
  };
  form.addEventListener('input', (event) => {
    if (!event.target.classList.contains('cell')) return;
    check(event.target);
    keep();
  });
  form.addEventListener('keydown', (event) => {
    const at = cells.indexOf(event.target);
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key];
    if (at < 0 || !step) return;
    const next = cells[at + step];
    if (next) {
      event.preventDefault();
      next.focus();
      next.select();
    }
  });
  form.addEventListener('paste', (event) => {
    const at = open.indexOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (at < 0 || !/[\n\t]/.test(text.trimEnd())) return;
    event.preventDefault();
    text.trimEnd().split(/\r?\n/).forEach((line, row) => {
      const cell = open[at + row];
      if (cell) {
        cell.value = line.split('\t').pop().trim();
        check(cell);
      }
    });
    keep();
  });
  let kept = null;
  try { kept = JSON.parse(localStorage.getItem(key)); } catch { kept = null; }
  if (kept && kept.version === form.elements.version.value && !document.getElementById('errors')) {
    open.forEach((cell) => { if (cell.name in kept.values) cell.value = kept.values[cell.name]; });
    if (status) status.textContent = form.dataset.kept;
  } else if (kept && kept.version !== form.elements.version.value) {
    localStorage.removeItem(key);
  }
  open.forEach(check);
})();
