// The table of figures: paste from a spreadsheet, move by arrow keys, see mistakes while typing. What was typed is kept
// in this browser until the server has it: when the connection is lost it is sent later, and when somebody else changed
// the form meanwhile, both figures are shown and one is chosen.
(() => {
  const form = document.querySelector('form[data-grid]');
  if (!form) return;
  const cells = [...form.querySelectorAll('input.cell')];
  const open = cells.filter((cell) => !cell.readOnly);
  const status = form.querySelector('[data-grid-status]');
  const conflict = document.querySelector('[data-grid-conflict]');
  const key = 'phoihop.figures.' + form.dataset.grid;
  const RETRY = 15000;
  let sending = null;
  let timer = null;

  const number = (text) => {
    const typed = text.replace(/[\s\u00a0]/g, '');
    if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)) return Number(typed.replace(/\./g, '').replace(',', '.'));
    return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : NaN;
  };
  const isSame = (one, other) => one.trim() === other.trim()
    || (one.trim() !== '' && other.trim() !== '' && number(one) === number(other));
  const say = (words) => { if (status) status.textContent = words; };
  const check = (cell) => {
    if (cell.dataset.kind === 'TEXT') return;
    const text = cell.value.trim();
    const value = text === '' ? 0 : number(text);
    const decimals = text === '' ? 0 : (String(value).split('.')[1] || '').length;
    const wrong = text !== '' && (Number.isNaN(value) || decimals > Number(cell.dataset.decimals)
      || ('least' in cell.dataset && value < Number(cell.dataset.least))
      || ('most' in cell.dataset && value > Number(cell.dataset.most)));
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
      say(form.dataset.kept);
    } catch { /* a full or closed store: the server still keeps drafts */ }
  };
  const forget = () => { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } };
  const kept = () => {
    try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
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
    event.preventDefault();
    if (next) {
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

  // Sending: first ask whether the server is there; if not, wait for the connection and try again.
  const isThere = () => fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(() => true, () => false);
  const send = async (button) => {
    sending = button || sending;
    clearTimeout(timer);
    if (await isThere()) {
      if (sending) sending.dataset.sure = 'yes';
      say(form.dataset.sending);
      form.requestSubmit(sending || undefined);
      return;
    }
    keep();
    say(form.dataset.waiting);
    timer = setTimeout(() => send(sending), RETRY);
  };
  form.addEventListener('submit', (event) => {
    const button = event.submitter || form.querySelector('button.btn-primary');
    if (button && button.dataset.sure === 'yes') {
      delete button.dataset.sure;
      return;
    }
    event.preventDefault();
    send(button);
  });
  window.addEventListener('online', () => { if (sending) send(sending); });

  // What was kept belongs to a version of the form: the same one is filled in again, another one is compared.
  const differing = (values) => open
    .filter((cell) => cell.name in values && !isSame(values[cell.name], cell.value));
  const compare = (values) => {
    const changed = differing(values);
    if (changed.length === 0 || !conflict) {
      forget();
      return;
    }
    const list = conflict.querySelector('ul');
    changed.forEach((cell) => {
      const item = document.createElement('li');
      item.textContent = form.dataset.differs.replace('{0}', cell.dataset.name)
        .replace('{1}', values[cell.name] || '–').replace('{2}', cell.value || '–');
      list.append(item);
    });
    conflict.hidden = false;
    conflict.focus();
    conflict.addEventListener('click', (event) => {
      const choice = event.target.dataset.take;
      if (!choice) return;
      if (choice === 'mine') {
        changed.forEach((cell) => {
          cell.value = values[cell.name];
          check(cell);
        });
        keep();
      } else {
        forget();
      }
      conflict.hidden = true;
      (changed[0] || open[0]).focus();
    });
  };
  const before = kept();
  if (before && !document.getElementById('errors')) {
    if (before.version === form.elements.version.value) {
      if (differing(before.values).length > 0) {
        open.forEach((cell) => { if (cell.name in before.values) cell.value = before.values[cell.name]; });
        say(form.dataset.kept);
      }
    } else {
      compare(before.values);
    }
  }
  // What the server said of a cell stands until the cell is changed.
  open.filter((cell) => cell.getAttribute('aria-invalid') !== 'true').forEach(check);
})();
