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

  // As the server reads them: 1.234,5 and 1,234.5; behind it the unit; of a whole number 1,234 is a thousand.
  const number = (text, cell) => {
    const unit = cell ? cell.dataset.unit || '' : '';
    const bare = text.trim();
    const behind = unit && bare.length > unit.length && bare.toLowerCase().endsWith(unit.toLowerCase());
    const typed = (behind ? bare.slice(0, -unit.length) : bare).replace(/\s/g, '').replace('\u2212', '-');
    const isWhole = cell && cell.dataset.decimals === '0' && /^-?[1-9]\d{0,2},\d{3}$/.test(typed);
    if (isWhole || /^-?\d{1,3}(,\d{3})+\.\d+$|^-?\d{1,3}(,\d{3}){2,}$/.test(typed)) return Number(typed.replace(/,/g, ''));
    if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)) return Number(typed.replace(/\./g, '').replace(',', '.'));
    return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : NaN;
  };
  const isSame = (one, other) => one.trim() === other.trim()
    || (one.trim() !== '' && other.trim() !== '' && number(one) === number(other));
  const say = (words) => { if (status) status.textContent = words; };
  const check = (cell) => {
    if (cell.dataset.kind === 'TEXT') return;
    const text = cell.value.trim();
    const value = text === '' ? 0 : number(text, cell);
    const decimals = text === '' ? 0 : (String(value).split('.')[1] || '').length;
    const wrong = text !== '' && (Number.isNaN(value) || decimals > Number(cell.dataset.decimals)
      || ('least' in cell.dataset && value < Number(cell.dataset.least))
      || ('most' in cell.dataset && value > Number(cell.dataset.most)));
    cell.classList.toggle('is-invalid', wrong);
    cell.setAttribute('aria-invalid', String(wrong));
    cell.title = wrong ? cell.dataset.wrong : '';
  };
  const shares = [...form.querySelectorAll('output[data-share]')];
  const reckon = () => shares.forEach((share) => {
    const part = document.getElementById(share.dataset.above);
    const whole = document.getElementById(share.dataset.below);
    if (!part || !whole) return;
    const value = number(part.value, part) * Number(share.dataset.times) / number(whole.value, whole);
    share.textContent = Number.isFinite(value)
      ? value.toLocaleString('vi-VN', { maximumFractionDigits: Number(share.dataset.decimals) }) : '';
  });

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
    reckon();
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

  // A block from a spreadsheet: cells between tabs, in quotation marks when they hold a line end.
  const block = (text) => {
    const lines = [[]];
    const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|$)/g;
    const whole = text.replace(/(\r?\n)+$/, '');
    let found = cell.exec(whole);
    while (found) {
      lines[lines.length - 1].push((found[1] === undefined ? found[2] : found[1].replace(/""/g, '"')).replace(/\s+/g, ' ').trim());
      if (found[3] === '') break;
      if (found[3] !== '\t') lines.push([]);
      found = cell.exec(whole);
    }
    return lines;
  };
  const plain = (words) => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const rows = [...form.querySelectorAll('tbody tr')];
  const cellOf = (row) => row.querySelector('input.cell');
  // The column that names rows best, by code or by name, when it names at least half of what stands in the block.
  const named = (lines) => {
    const known = new Map();
    cells.forEach((cell) => {
      const twice = known.has(plain(cell.dataset.name));
      known.set(plain(cell.dataset.name), twice ? null : cell);
      known.set(plain(cell.id), cell);
    });
    rows.filter((row) => !cellOf(row)).forEach((row) => known.set(plain(row.cells[0].textContent), 'reckoned'));
    let best = null;
    for (let column = 0; column < lines[0].length; column++) {
      const hits = lines.map((line) => known.get(plain(line[column] || '')));
      const count = hits.filter(Boolean).length;
      if (count > 1 && count * 2 >= lines.length && (!best || count > best.count)) best = { column, count, hits };
    }
    return best;
  };
  const column = (lines, names) => {
    for (let at = Math.max(...lines.map((line) => line.length)) - 1; at > (names ? names.column : 0); at--) {
      if (lines.some((line) => /\d/.test(line[at] || '') && !Number.isNaN(number(line[at])))) return at;
    }
    return lines[0].length - 1;
  };
  // Without names the block goes downwards; rows that are reckoned are passed over when it has nothing for them.
  const downwards = (lines, at, from) => {
    const below = rows.slice(rows.indexOf(from.closest('tr')));
    const hasGaps = below.slice(0, lines.length).every((row, i) => cellOf(row) || !(lines[i][at] || ''));
    const targets = hasGaps ? below : below.filter(cellOf);
    return lines.map((line, i) => (targets[i] ? cellOf(targets[i]) || 'reckoned' : null));
  };
  const undo = form.querySelector('[data-grid-undo]');
  let former = [];
  const put = (lines, at, targets) => {
    const done = [];
    const over = [];
    former = open.map((cell) => cell.value);
    lines.forEach((line, i) => {
      const cell = targets[i];
      const value = line[at] || '';
      if (cell === 'reckoned' || (cell && cell.readOnly)) return;
      if (!cell) {
        if (/\d/.test(value)) over.push(line.filter(Boolean).join(' ').slice(0, 60));
        return;
      }
      cell.value = value;
      check(cell);
      done.push(cell);
    });
    return { done, over };
  };
  form.addEventListener('paste', (event) => {
    const text = event.clipboardData.getData('text/plain');
    if (!open.includes(event.target) || !/[\n\t]/.test(text.trimEnd())) return;
    event.preventDefault();
    const lines = block(text);
    const isWide = lines.some((line) => line.length > 1);
    const names = isWide ? named(lines) : null;
    const at = isWide ? column(lines, names) : 0;
    const { done, over } = put(lines, at, names ? names.hits : downwards(lines, at, event.target));
    reckon();
    keep();
    const wrong = done.filter((cell) => cell.classList.contains('is-invalid'));
    say([form.dataset.pasted.replace('{0}', done.length),
      isWide ? form.dataset.pastedColumn.replace('{0}', at + 1) : '',
      wrong.length ? form.dataset.pastedWrong.replace('{0}', wrong.length) : '',
      over.length ? form.dataset.pastedOver.replace('{0}', over.length).replace('{1}', over.slice(0, 3).join('; ')) : '',
    ].filter(Boolean).join(' '));
    if (undo) undo.hidden = false;
  });
  if (undo) {
    undo.addEventListener('click', () => {
      open.forEach((cell, i) => {
        cell.value = former[i];
        check(cell);
      });
      reckon();
      keep();
      undo.hidden = true;
      open[0].focus();
    });
  }

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
  reckon();
})();
