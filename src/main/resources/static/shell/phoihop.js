// What a form cannot do by itself; every page works without this file.
(() => {
  const typing = (element) => element.matches('input, textarea, select, [contenteditable]');

  // A key that leads to a field: "/" to the search box.
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const field = document.querySelector(`[data-focus-key="${CSS.escape(event.key)}"]`);
    if (field) {
      event.preventDefault();
      field.focus();
      field.select?.();
      return;
    }
    walkList(event);
  });

  // j and k walk a list, o opens its line, x marks it: presses the button its line has for that.
  function walkList(event) {
    const list = document.querySelector('[data-walk]');
    if (!list || !['j', 'k', 'o', 'x'].includes(event.key)) return;
    const links = [...list.querySelectorAll('[data-walk-line]')];
    const here = links.indexOf(document.activeElement);
    if (event.key === 'o' && here >= 0) links[here].click();
    if (event.key === 'x' && here >= 0) links[here].closest('tr, li')?.querySelector('[data-walk-mark]')?.click();
    if (event.key === 'j') links[Math.min(here + 1, links.length - 1)]?.focus();
    if (event.key === 'k') links[Math.max(here - 1, 0)]?.focus();
  }

  // A menu closes when one goes elsewhere.
  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  });

  // The summary of errors says which field each entry means, in the words of its label, and leads there.
  function nameFields(root) {
    const found = [];
    root.querySelectorAll('#errors li > a[href^="#"]').forEach((link) => {
      const name = link.getAttribute('href').slice(1);
      const field = document.getElementById(name) ?? document.querySelector(`main form [name="${CSS.escape(name)}"]:not([type="hidden"])`);
      if (!field) return;
      found.push([field, link.parentElement]);
      if (!field.id) field.id = `field-${name}`;
      link.setAttribute('href', `#${field.id}`);
      const label = field.matches('fieldset') ? field.querySelector('legend')
        : document.querySelector(`label[for="${CSS.escape(field.id)}"]`) ?? field.closest('fieldset')?.querySelector('legend');
      const words = label && [...label.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent).join(' ').trim();
      if (words) link.textContent = `${words}: ${link.textContent}`;
    });
    // in the order of the page
    found.sort(([one], [other]) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .forEach(([, entry]) => entry.parentElement.append(entry));
  }
  document.addEventListener('DOMContentLoaded', () => nameFields(document));
  document.addEventListener('htmx:afterSwap', (event) => nameFields(event.target));

  // What needs attention gets it: the summary of errors, a refusal, the changed part.
  const attend = (root) => root.querySelector('[data-focus]')?.focus();
  document.addEventListener('DOMContentLoaded', () => attend(document));
  document.addEventListener('htmx:afterSwap', (event) => {
    attend(event.target);
    const said = event.target.querySelector('[role="status"]');
    if (said) document.getElementById('announce').textContent = said.textContent;
  });

  // A choice that acts at once: the slider of dates, a select in a filter.
  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-submit]')) event.target.form.requestSubmit();
  });
})();
