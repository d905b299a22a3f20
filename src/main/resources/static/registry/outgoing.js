// Keeps what is typed while one types, and shows the page as it would look. Without this file a draft is saved by its
// button.
(() => {
  const form = document.getElementById('draft');
  if (!form) return;
  const said = document.getElementById('kept');
  const preview = document.getElementById('preview');
  const style = document.getElementById('paper-style');
  let timer;
  let isDirty = false;
  let isSaving = false;

  const moment = () => new Date().toLocaleTimeString(document.documentElement.lang);

  async function keep() {
    clearTimeout(timer);
    const typed = new FormData(form);
    isDirty = false;
    try {
      const answer = await fetch(form.dataset.keep, { method: 'POST', body: new URLSearchParams(typed) });
      if (!answer.ok) throw new Error(answer.status);
      preview.innerHTML = await answer.text();
      style.href = `${form.dataset.style}?unsaved=${Date.now()}`;
      said.textContent = `${said.dataset.kept} ${moment()}`;
    } catch (lost) {
      isDirty = true;
      said.textContent = said.dataset.failed;
      timer = setTimeout(keep, 10000);
    }
  }

  form.addEventListener('input', () => {
    isDirty = true;
    clearTimeout(timer);
    timer = setTimeout(keep, 1500);
  });
  form.addEventListener('submit', () => {
    isSaving = true;
    clearTimeout(timer);
  });
  window.addEventListener('beforeunload', (event) => {
    if (isDirty && !isSaving) event.preventDefault();
  });
})();
