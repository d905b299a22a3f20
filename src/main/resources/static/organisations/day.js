// A slider beside the date field: month by month, from the first day known to today. The field alone does as well.
document.addEventListener('DOMContentLoaded', () => {
  const field = document.querySelector('[data-day]');
  if (!field) return;
  const months = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const first = months(field.dataset.first);
  const last = months(field.dataset.last);
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.className = 'day-slider';
  slider.min = 0;
  slider.max = last - first;
  slider.value = Math.min(Math.max(months(field.value) - first, 0), last - first);
  slider.setAttribute('aria-label', field.dataset.sliderLabel);
  const day = () => {
    const month = first + Number(slider.value);
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  };
  const show = () => {
    slider.setAttribute('aria-valuetext', field.value.split('-').reverse().join('/'));
  };
  show();
  slider.addEventListener('input', () => {
    field.value = Number(slider.value) === last - first ? field.dataset.last : day();
    show();
  });
  slider.addEventListener('change', () => field.form.requestSubmit());
  field.after(slider);
});
