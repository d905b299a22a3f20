// Files are dropped anywhere on the field and sent one at a time with their progress; without this file the form
// sends them all at once.
(() => {
  const drop = document.querySelector('[data-drop]');
  const field = drop?.querySelector('input[type="file"]');
  if (!field) return;
  const form = field.form;

  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('drop-over');
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) drop.classList.remove('drop-over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('drop-over');
    if (!event.dataTransfer.files.length) return;
    field.files = event.dataTransfer.files;
    form.requestSubmit();
  });

  if (!form.matches('[data-intake]')) return;
  const results = document.querySelector('[data-results]');
  const list = results.querySelector('ul');
  const progress = results.querySelector('[data-progress]');
  let waiting = Promise.resolve();
  let all = 0;
  let done = 0;

  const say = () => {
    progress.textContent = form.dataset.done.replace('##', all).replace('#', done);
  };

  form.addEventListener('submit', (event) => {
    if (!field.files.length) return;
    event.preventDefault();
    results.hidden = false;
    for (const file of field.files) {
      all += 1;
      const place = placeFor(file);
      waiting = waiting.then(() => send(file, place)).then(() => {
        done += 1;
        say();
      });
    }
    say();
    field.value = '';
  });

  function placeFor(file) {
    const place = document.createElement('li');
    place.className = 'result';
    const name = document.createElement('strong');
    name.className = 'result-file';
    name.textContent = file.name;
    const state = document.createElement('span');
    state.className = 'tag';
    state.textContent = form.dataset.waiting;
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    place.append(name, state, bar);
    list.prepend(place);
    return place;
  }

  function send(file, place) {
    return new Promise((resolve) => {
      const body = new FormData(form);
      body.delete('files');
      body.append('files', file);
      const request = new XMLHttpRequest();
      const failed = () => {
        place.querySelector('.tag').textContent = form.dataset.failed;
        place.querySelector('.tag').classList.add('tag-wrong');
        place.querySelector('progress')?.remove();
        resolve();
      };
      request.upload.addEventListener('progress', (event) => {
        if (event.lengthComputable) place.querySelector('progress').value = event.loaded / event.total;
      });
      request.addEventListener('load', () => {
        if (request.status >= 300) return failed();
        const answer = document.createElement('template');
        answer.innerHTML = request.responseText;
        place.replaceWith(answer.content);
        resolve();
      });
      request.addEventListener('error', failed);
      request.open('POST', form.action);
      request.setRequestHeader('HX-Request', 'true');
      place.querySelector('.tag').textContent = form.dataset.sending;
      request.send(body);
    });
  }
})();
